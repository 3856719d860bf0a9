package se.kommun.iop.reports.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.condition.Explanation;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.payment.Judgement;
import se.kommun.iop.reports.word.Cell;
import se.kommun.iop.reports.word.Column;
import se.kommun.iop.reports.word.Table;

/** Each instalment with the agreement's own words, and every condition with whether and since when it is met. */
final class ConditionsAppendix {

    private ConditionsAppendix() {}

    static void write(Writing to) {
        to.word().newPage(to.say("conditions.heading"));
        to.word().paragraph(to.say("conditions.text", to.file().asOf()));
        var judgements = to.agreement().judgeInstalments(to.file().asOf());
        if (judgements.isEmpty()) {
            to.word().paragraph(to.say("funds.none"));
        }
        judgements.forEach(judgement -> instalment(judgement, to));
    }

    private static void instalment(Judgement judgement, Writing to) {
        var instalment = judgement.instalment();
        var name = to.say("conditions.instalment", instalment.number(), instalment.amount());
        to.word().heading(2, name);
        to.word().fact(to.say("concerns"), to.wording().period(instalment.period()));
        to.word().fact(to.say("standing"), Funds.standing(judgement, to));
        Clauses.at(to.agreement(), instalment.clause())
                .forEach(clause -> to.word()
                        .fact(
                                to.say("conditions.clause", Clauses.name(to.agreement(), clause.source())),
                                clause.text()));
        to.word()
                .table(Table.of(
                        to.say("conditions.table", instalment.number()),
                        to.say("conditions.table.alt"),
                        List.of(
                                Column.text(to.say("condition"), 46),
                                Column.text(to.say("met"), 12),
                                Column.text(to.say("since"), 19),
                                Column.text(to.say("evidence"), 23)),
                        rows(judgement.because(), to)));
    }

    private static List<List<Cell>> rows(Explanation explanation, Writing to) {
        var domain = Phrasebook.of(to.wording().locale());
        var rows = new ArrayList<List<Cell>>();
        Stream.of(explanation)
                .flatMap(Explanation::all)
                .forEach(one -> rows.add(Cell.row(
                        domain.say(one.sentence()),
                        to.say(one.met() ? "met.yes" : "met.no"),
                        one.since().map(to.wording()::date).orElse("\u2013"),
                        References.of(one.condition(), to.file()).orElse("\u2013"))));
        return rows;
    }
}
