package se.kommun.iop.reports.portfolio;

import java.util.List;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.reports.word.Cell;
import se.kommun.iop.reports.word.Column;

/** What each agreement's figures stand on, so that they can be followed to their cells. */
final class Grounds {

    private Grounds() {}

    static void write(Writing to) {
        to.word().heading(1, to.say("grounds"));
        to.word().lead(to.say("grounds.text"));
        to.table(
                "grounds.table",
                List.of(
                        Column.text(to.say("agreement"), 40),
                        Column.number(to.say("lists"), 20),
                        Column.text(to.say("snapshot"), 40)),
                to.portfolio().snapshots().stream().map(one -> row(one, to)).toList());
    }

    private static List<Cell> row(Snapshot snapshot, Writing to) {
        return Cell.row(
                to.name(snapshot.caseFile().agreement()),
                to.wording().number(snapshot.caseFile().lists().size()),
                snapshot.checksum().brief());
    }
}
