package se.kommun.iop.reports.portfolio;

import java.util.List;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.reports.word.Cell;
import se.kommun.iop.reports.word.Column;

/** The follow-ups that the agreements ask for, and what has become of them. */
final class FollowUps {

    private FollowUps() {}

    static void write(Writing to) {
        to.word().heading(1, to.say("follow-ups"));
        to.table(
                "follow-ups.table",
                List.of(
                        Column.text(to.say("agreement"), 24),
                        Column.text(to.say("follow-up"), 24),
                        Column.text(to.say("when"), 22),
                        Column.text(to.say("state"), 30)),
                to.portfolio().agreements().stream()
                        .flatMap(agreement ->
                                agreement.followUps().stream().map(followUp -> row(agreement, followUp, to)))
                        .toList());
    }

    private static List<Cell> row(Agreement agreement, FollowUp followUp, Writing to) {
        var progress = agreement.progress(followUp);
        var state = progress.completing()
                .filter(held -> !held.on().isAfter(to.asOf()))
                .map(held -> to.say("follow-up.done", held.on()))
                .or(() -> progress.lacking(to.asOf())
                        .map(Phrasebook.of(to.wording().locale())::say))
                .orElseGet(() -> to.say("follow-up.not-done"));
        return Cell.row(to.name(agreement), followUp.title(), to.when(followUp.due()), state);
    }
}
