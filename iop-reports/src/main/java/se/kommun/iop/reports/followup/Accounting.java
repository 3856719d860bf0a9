package se.kommun.iop.reports.followup;

import java.util.ArrayList;
import java.util.List;
import se.kommun.iop.domain.agreement.Payments;
import se.kommun.iop.domain.funds.FeeCheck;
import se.kommun.iop.domain.funds.RuledLine;
import se.kommun.iop.domain.funds.SocialFees;
import se.kommun.iop.domain.funds.StatementOfFunds;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.payment.AttestRule;
import se.kommun.iop.reports.word.Cell;
import se.kommun.iop.reports.word.Column;
import se.kommun.iop.reports.word.Table;

/** What the money was used for, line by line, with what the agreement or a person says about each. */
final class Accounting {

    private Accounting() {}

    static void write(Writing to) {
        var payments = new Payments(to.agreement(), SocialFees.shipped(), AttestRule.ANOTHER_PERSON);
        var statements = payments.statements().stream()
                .filter(statement -> !statement.isEmpty())
                .toList();
        if (statements.isEmpty()) {
            to.word().paragraph(to.say("funds.not-in-system"));
        }
        statements.forEach(statement -> write(statement, to));
        payments.unstated(to.file().asOf()).forEach(sentence -> to.word().paragraph(say(sentence, to)));
    }

    private static void write(StatementOfFunds statement, Writing to) {
        var rows = new ArrayList<List<Cell>>();
        statement.lines().forEach(line -> rows.add(row(line, to)));
        rows.add(Cell.row("–", to.say("funds.stated"), to.wording().amount(statement.stated()), "–"));
        int number = statement.instalment().number();
        to.word()
                .table(Table.of(
                                to.say("funds.lines", number),
                                to.say("funds.lines.alt"),
                                List.of(
                                        Column.text(to.say("line"), 7),
                                        Column.text(to.say("cost"), 33),
                                        Column.number(to.say("amount"), 18),
                                        Column.text(to.say("ruling"), 42)),
                                rows)
                        .withTotal());
        paragraph(statement.remainderSaid(), to);
        statement.feeChecks().stream().map(FeeCheck::sentence).forEach(sentence -> paragraph(sentence, to));
        statement.observations().forEach(sentence -> paragraph(sentence, to));
        statement.assured().ifPresent(sentence -> paragraph(sentence, to));
    }

    private static List<Cell> row(RuledLine line, Writing to) {
        var name = line.kind().map(kind -> kind.name() + ": ").orElse("");
        return Cell.row(
                Integer.toString(line.line().number()),
                name + line.line().text(),
                to.wording().amount(line.amount()),
                say(line.why(), to));
    }

    private static void paragraph(Sentence sentence, Writing to) {
        to.word().paragraph(say(sentence, to) + ".");
    }

    private static String say(Sentence sentence, Writing to) {
        return Phrasebook.of(to.wording().locale()).say(sentence);
    }
}
