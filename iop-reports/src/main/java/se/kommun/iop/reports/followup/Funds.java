package se.kommun.iop.reports.followup;

import java.util.ArrayList;
import java.util.List;
import se.kommun.iop.domain.condition.Explanation;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.payment.Judgement;
import se.kommun.iop.reports.word.Cell;
import se.kommun.iop.reports.word.Column;
import se.kommun.iop.reports.word.Table;

/** The instalments and why each may or may not be invoiced, what the money was used for, and what a person writes about it. */
final class Funds {

    private Funds() {}

    static void write(FollowUp.Point point, Writing to) {
        var judgements = to.agreement().judgeInstalments(to.file().asOf());
        if (judgements.isEmpty()) {
            to.word().paragraph(to.say("funds.none"));
        } else {
            table(judgements, to);
        }
        to.word().heading(2, to.say("funds.accounting"));
        Accounting.write(to);
        to.typed(point);
    }

    private static void table(List<Judgement> judgements, Writing to) {
        var rows = new ArrayList<List<Cell>>();
        for (var judgement : judgements) {
            var instalment = judgement.instalment();
            rows.add(Cell.row(
                    Integer.toString(instalment.number()),
                    to.wording().amount(instalment.amount()),
                    to.wording().period(instalment.period()),
                    standing(judgement, to),
                    why(judgement, to)));
        }
        to.word()
                .table(Table.of(
                        to.say("funds.table", to.file().asOf()),
                        to.say("funds.table.alt"),
                        List.of(
                                Column.text(to.say("number"), 6),
                                Column.number(to.say("amount"), 17),
                                Column.text(to.say("concerns"), 22),
                                Column.text(to.say("standing"), 20),
                                Column.text(to.say("why"), 35)),
                        rows));
        to.word().remark(to.say("funds.sum", to.agreement().total()));
    }

    static String standing(Judgement judgement, Writing to) {
        return switch (judgement) {
            case Judgement.Payable payable -> to.say("funds.payable");
            case Judgement.Blocked blocked -> to.say("funds.blocked");
        };
    }

    private static String why(Judgement judgement, Writing to) {
        var reasons = switch (judgement) {
            case Judgement.Payable payable ->
                payable.because().fulfilled().stream()
                        .map(Explanation::sentence)
                        .toList();
            case Judgement.Blocked blocked -> blocked.because().lacking();
        };
        var domain = se.kommun.iop.domain.language.Phrasebook.of(to.wording().locale());
        var said = reasons.stream().map(domain::say).toList();
        return String.join("\n", said)
                + "\n"
                + to.say(
                        "clause",
                        Clauses.name(to.agreement(), judgement.instalment().clause()));
    }
}
