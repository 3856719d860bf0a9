package se.kommun.iop.reports.portfolio;

import java.util.ArrayList;
import java.util.List;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Payments;
import se.kommun.iop.domain.funds.SocialFees;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.domain.payment.AttestRule;
import se.kommun.iop.domain.payment.InstalmentProgress;
import se.kommun.iop.reports.word.Cell;
import se.kommun.iop.reports.word.Column;
import se.kommun.iop.reports.word.Table;

/** Every instalment with how far it has come, and sums of what is alike. */
final class Payouts {

    private record Row(Agreement agreement, InstalmentProgress progress) {
        Money amount() {
            return progress.instalment().amount();
        }
    }

    private Payouts() {}

    static void write(Writing to, AttestRule attest) {
        var rates = SocialFees.shipped();
        var rows = to.portfolio().agreements().stream()
                .flatMap(agreement -> new Payments(agreement, rates, attest)
                        .progress(to.asOf()).stream().map(one -> new Row(agreement, one)))
                .toList();
        to.word().heading(1, to.say("money"));
        if (rows.isEmpty()) {
            to.word().paragraph(to.say("money.none"));
            return;
        }
        sums(rows, to);
        to.word()
                .table(Table.of(
                        to.say("money.table.caption"),
                        to.say("money.table.alt"),
                        List.of(
                                Column.text(to.say("agreement"), 26),
                                Column.number(to.say("instalment"), 14),
                                Column.text(to.say("term"), 26),
                                Column.number(to.say("amount"), 16),
                                Column.text(to.say("state"), 18)),
                        rows.stream().map(row -> cells(row, to)).toList()));
    }

    private static void sums(List<Row> rows, Writing to) {
        var table = new ArrayList<List<Cell>>();
        for (var state : InstalmentProgress.State.values()) {
            var those =
                    rows.stream().filter(row -> row.progress().state() == state).toList();
            table.add(sum(to.say("state." + state), those, to));
        }
        table.add(sum(to.say("total"), rows, to));
        to.word()
                .table(Table.of(
                                to.say("money.sums.caption"),
                                to.say("money.sums.alt"),
                                List.of(
                                        Column.text(to.say("state"), 40),
                                        Column.number(to.say("instalments"), 25),
                                        Column.number(to.say("amount"), 35)),
                                table)
                        .withTotal());
    }

    private static List<Cell> sum(String name, List<Row> rows, Writing to) {
        var amount = Money.sum(rows.stream().map(Row::amount).toList());
        return Cell.row(name, to.wording().number(rows.size()), to.wording().amount(amount));
    }

    private static List<Cell> cells(Row row, Writing to) {
        var instalment = row.progress().instalment();
        return Cell.row(
                to.name(row.agreement()),
                Integer.toString(instalment.number()),
                to.wording().period(instalment.period()),
                to.wording().amount(instalment.amount()),
                to.say("state." + row.progress().state()));
    }
}
