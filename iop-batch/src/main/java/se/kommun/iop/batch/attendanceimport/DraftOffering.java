package se.kommun.iop.batch.attendanceimport;

import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.ReceivedList.Stage;
import se.kommun.iop.domain.observation.ReceivedLists;

/** Puts a finished draft before a person, unless there is nothing in it to decide about. */
record DraftOffering(ReceivedLists lists) {

    /** Does nothing if somebody has withdrawn the list in the meantime. */
    void offer(ImportId id) {
        var list = lists.find(id).orElseThrow();
        var next = lists.draft(id).observations().isEmpty() ? Stage.REFUSED : Stage.READ;
        lists.move(list.at(next), Stage.RECEIVED);
    }
}
