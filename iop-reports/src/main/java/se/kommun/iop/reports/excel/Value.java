package se.kommun.iop.reports.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import se.kommun.iop.domain.money.Money;

/** What a cell holds. A cell is never empty: an empty one could mean anything. */
public sealed interface Value {

    /** Stands where there is no value: a dash, for an empty cell or a zero could mean something else. */
    String NONE = "\u2013";

    record Text(String text) implements Value {}

    /** A count with so many decimals. */
    record Count(BigDecimal number, int decimals) implements Value {}

    /** An average, shown with one decimal. */
    record Average(BigDecimal number) implements Value {}

    /** A share from 0 to 1, shown as percent with one decimal. */
    record Share(BigDecimal number) implements Value {}

    record Day(LocalDate day) implements Value {}

    /** The first day of a month, shown without its day. */
    record Month(YearMonth month) implements Value {}

    /** A live formula and the value that it has now. */
    record Formula(String formula, Value now) implements Value {}

    static Value text(String text) {
        return new Text(text);
    }

    static Value none() {
        return new Text(NONE);
    }

    /** An amount in kronor, with its öre. */
    static Value amount(Money money) {
        return new Count(money.inKronor(), 2);
    }

    static Value count(long number) {
        return new Count(BigDecimal.valueOf(number), 0);
    }
}
