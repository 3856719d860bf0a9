package se.kommun.iop.reports.fundspaper;

import java.util.List;
import se.kommun.iop.domain.funds.Transfer;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.reports.excel.Formulas;
import se.kommun.iop.reports.excel.Heading;
import se.kommun.iop.reports.excel.SheetNames;
import se.kommun.iop.reports.excel.TableSheet;
import se.kommun.iop.reports.excel.Value;

/** The way of the money from whoever was paid to whoever has the costs. */
record Transfers(Telling to) {

    private static final int AMOUNT = 4;

    TableSheet sheet(SheetNames names) {
        var headings = List.of(
                Heading.number(to.say("instalment"), 13),
                Heading.text(to.say("sender"), 30),
                Heading.text(to.say("receiver"), 30),
                Heading.text(to.say("day"), 12),
                Heading.number(to.say("amount"), 17),
                Heading.text(to.say("reference"), 40));
        var transfers = to.agreement().life().funds().transfers();
        var sum = Money.sum(transfers.stream().map(Transfer::amount).toList());
        var totals = List.of(
                Value.text(to.say("sum")),
                Value.none(),
                Value.none(),
                Value.none(),
                new Value.Formula(Formulas.amountOfColumn(AMOUNT, transfers.size() + 1), Value.amount(sum)),
                Value.none());
        return Telling.sheet(
                names.free(to.say("transfers")),
                headings,
                transfers.stream().map(this::row).toList(),
                totals,
                to.say("nothing"));
    }

    private List<Value> row(Transfer transfer) {
        return List.of(
                Value.count(transfer.instalment()),
                Value.text(to.agreement().party(transfer.from())),
                Value.text(to.agreement().party(transfer.to())),
                new Value.Day(transfer.on()),
                Value.amount(transfer.amount()),
                Value.text(transfer.reference().isBlank() ? Value.NONE : transfer.reference()));
    }
}
