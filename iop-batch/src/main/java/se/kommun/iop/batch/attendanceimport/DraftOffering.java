package se.kommun.iop.batch.attendanceimport;

import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.ReceivedList.Stage;
import se.kommun.iop.domain.observation.ReceivedLists;

/** Puts a finished draft before a person, also one that holds nothing but findings. */
record DraftOffering(ReceivedLists lists) {

    /** Does nothing if somebody has withdrawn the list in the meantime. */
    void offer(ImportId id) {
        var list = lists.find(id).orElseThrow();
        lists.move(list.at(Stage.READ), Stage.RECEIVED);
    }
}
