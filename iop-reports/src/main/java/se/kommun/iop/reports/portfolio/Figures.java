package se.kommun.iop.reports.portfolio;

import java.math.BigDecimal;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.reports.figures.Account;
import se.kommun.iop.reports.figures.Tally;
import se.kommun.iop.reports.word.Cell;
import se.kommun.iop.reports.word.Column;
import se.kommun.iop.reports.word.Table;

/**
 * What has been reported, agreement by agreement. Nothing is added up over agreements: two measures of one name may count
 * different things.
 */
final class Figures {

    /** Beside a name and a sum, on a standing page. */
    private static final int MOST_YEARS = 6;

    private Figures() {}

    static void write(Writing to) {
        to.word().heading(1, to.say("figures"));
        to.word().lead(to.say("figures.text"));
        var rows = new ArrayList<List<Cell>>();
        var years = new ArrayList<Runnable>();
        for (var file : to.portfolio().files()) {
            var accounts = Account.all(file);
            accounts.forEach(account -> rows.add(row(file, account, to)));
            years.add(() -> years(file, accounts, to));
        }
        to.table(
                "figures.table",
                List.of(
                        Column.text(to.say("agreement"), 26),
                        Column.text(to.say("measure"), 16),
                        Column.number(to.say("total"), 14),
                        Column.number(to.say("reported"), 18),
                        Column.number(to.say("reported-share"), 13),
                        Column.number(to.say("estimated"), 13)),
                rows);
        years.forEach(Runnable::run);
    }

    private static List<Cell> row(CaseFile file, Account account, Writing to) {
        var complete = account.completeness();
        var total = account.total();
        return Cell.row(
                to.name(file.agreement()),
                account.measure().name(),
                number(total, to),
                complete.expected() == 0
                        ? to.say("reported.nothing-expected")
                        : to.say("reported.of", complete.reported().size(), complete.expected()),
                account.reportedShare().map(to.wording()::percent).orElse("\u2013"),
                total.estimatedShare().map(to.wording()::percent).orElse("\u2013"));
    }

    private static void years(CaseFile file, List<Account> accounts, Writing to) {
        if (accounts.stream().allMatch(account -> account.months().isEmpty())) {
            return;
        }
        to.word().heading(2, to.name(file.agreement()));
        for (var account : accounts) {
            var all = account.months().stream()
                    .map(month -> Year.of(month.getYear()))
                    .distinct()
                    .toList();
            // The latest years: a term that is longer than a page is wide says so.
            var shown = all.subList(Math.max(0, all.size() - MOST_YEARS), all.size());
            if (!shown.isEmpty()) {
                years(account, shown, to);
                if (shown.size() < all.size()) {
                    to.word().remark(to.say("years.remark", shown.getFirst().toString()));
                }
            }
        }
    }

    private static void years(Account account, List<Year> years, Writing to) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(to.say("place"), 28));
        years.forEach(year -> columns.add(Column.number(year.toString(), 12)));
        columns.add(Column.number(to.say("total"), 14));
        var rows = new ArrayList<List<Cell>>();
        for (var place : account.places()) {
            var cells = years.stream()
                    .map(year -> number(sum(months(account, year).map(month -> account.at(place, month))), to));
            rows.add(row(place.name(), cells, number(account.at(place), to)));
        }
        rows.add(row(
                to.say("total"),
                years.stream().map(year -> number(sum(months(account, year).map(account::in)), to)),
                number(account.total(), to)));
        to.word()
                .table(Table.of(
                                to.say(
                                        "years.caption",
                                        Writing.capital(account.measure().name())),
                                to.say("years.alt", account.measure().name()),
                                columns,
                                rows)
                        .withTotal());
    }

    private static Stream<YearMonth> months(Account account, Year year) {
        return account.months().stream().filter(month -> month.getYear() == year.getValue());
    }

    private static Sum sum(Stream<Tally> tallies) {
        return tallies.map(one -> new Sum(one.total(), one.occasions())).reduce(Sum.NOTHING, Sum::plus);
    }

    private record Sum(BigDecimal total, long occasions) {
        static final Sum NOTHING = new Sum(BigDecimal.ZERO, 0);

        Sum plus(Sum other) {
            return new Sum(total.add(other.total), occasions + other.occasions);
        }
    }

    private static List<Cell> row(String name, Stream<String> cells, String last) {
        return Cell.row(Stream.of(Stream.of(name), cells, Stream.of(last))
                .flatMap(part -> part)
                .toList());
    }

    private static String number(Tally tally, Writing to) {
        return number(new Sum(tally.total(), tally.occasions()), to);
    }

    /** A dash where there is no value at all: nothing reported is not a zero. */
    private static String number(Sum sum, Writing to) {
        return sum.occasions() == 0 ? "\u2013" : to.wording().number(sum.total());
    }
}
