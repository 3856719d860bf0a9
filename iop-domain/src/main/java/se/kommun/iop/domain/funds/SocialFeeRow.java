package se.kommun.iop.domain.funds;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.money.Money;

/**
 * One line of the table of rates. What is left out sets no limit.
 *
 * @param ageFrom the lowest age at the start of the year of payment
 * @param percent empty where sources disagree
 */
record SocialFeeRow(
        Period days,
        Optional<Integer> ageFrom,
        Optional<Integer> ageThrough,
        Optional<Integer> bornThrough,
        Optional<BigDecimal> percent,
        Optional<Money> ceiling,
        String source) {

    static SocialFeeRow of(String line) {
        var cells = line.split(";", 8);
        try {
            return new SocialFeeRow(
                    new Period(LocalDate.parse(cells[0]), LocalDate.parse(cells[1])),
                    written(cells[2]).map(Integer::valueOf),
                    written(cells[3]).map(Integer::valueOf),
                    written(cells[4]).map(Integer::valueOf),
                    written(cells[5]).map(BigDecimal::new),
                    written(cells[6]).map(BigDecimal::new).map(Money::kronor),
                    cells[7]);
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException faulty) {
            throw new IllegalArgumentException("Not a rate of social fees: " + line, faulty);
        }
    }

    /** Without a birth year, only a line that asks for none. */
    boolean fits(LocalDate paidOn, Optional<Year> born) {
        return days.includes(paidOn)
                && born.map(year -> fits(paidOn.getYear() - 1 - year.getValue(), year.getValue()))
                        .orElseGet(this::isForAll);
    }

    private boolean fits(int age, int born) {
        return ageFrom.map(lowest -> age >= lowest).orElse(true)
                && ageThrough.map(highest -> age <= highest).orElse(true)
                && bornThrough.map(last -> born <= last).orElse(true);
    }

    private boolean isForAll() {
        return ageFrom.isEmpty() && ageThrough.isEmpty() && bornThrough.isEmpty();
    }

    /** @param above the percentage above the ceiling, if there is one */
    Optional<SocialFeeRate> rate(Optional<BigDecimal> above) {
        return percent.map(
                one -> new SocialFeeRate(one, ceiling.map(limit -> new SocialFeeRate.Ceiling(limit, above)), source));
    }

    private static Optional<String> written(String cell) {
        return cell.isBlank() ? Optional.empty() : Optional.of(cell.strip());
    }
}
