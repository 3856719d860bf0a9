package se.kommun.iop.reports.followup;

import java.util.List;
import se.kommun.iop.domain.agreement.Goal;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.reports.word.Cell;
import se.kommun.iop.reports.word.Column;
import se.kommun.iop.reports.word.Table;

/** Each goal with the judgement that a person has typed. No target is invented where the agreement sets none. */
final class Goals {

    private Goals() {}

    static void write(FollowUp.Point point, Writing to) {
        var goals = to.agreement().purpose().goals();
        if (goals.isEmpty()) {
            to.word().paragraph(to.say("goals.none"));
            to.typed(point);
            return;
        }
        to.word()
                .table(Table.of(
                        to.say("goals.table"),
                        to.say("goals.table.alt"),
                        List.of(Column.text(to.say("goal"), 42), Column.text(to.say("judgement"), 58)),
                        goals.stream()
                                .map(goal -> List.of(Cell.of(goal.text()), judgement(point, goal, to)))
                                .toList()));
        to.file()
                .answer(to.followUp().code(), point.code(), point.code())
                .map(Answer::text)
                .filter(text -> !text.isBlank())
                .ifPresent(text -> {
                    to.word().heading(2, to.say("comment.heading"));
                    to.word().typed(text);
                });
    }

    private static Cell judgement(FollowUp.Point point, Goal goal, Writing to) {
        return Cell.typed(
                to.slot(point.code(), goal.code(), to.say("judgement.asked")), to.text(point.code(), goal.code()));
    }
}
