package se.kommun.iop.domain.funds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.money.Money;

/** The rates of social fees, by day of payment and birth year: data with a source, never a constant of the program. */
public final class SocialFees {

    private final List<SocialFeeRow> rows;

    private SocialFees(List<SocialFeeRow> rows) {
        this.rows = rows;
    }

    /** The rates that come along. */
    public static SocialFees shipped() {
        try (var file = SocialFees.class.getResourceAsStream("social-fees.csv")) {
            if (file == null) {
                throw new IllegalStateException("The rates of social fees are not in the library");
            }
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Rates in a table such as the one that comes along: {@code #} begins a comment, the first line names the columns.
     *
     * @throws IllegalArgumentException if a line is not as it should be; the message says which
     */
    public static SocialFees of(String table) {
        return new SocialFees(table.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .skip(1)
                .map(SocialFeeRow::of)
                .toList());
    }

    /**
     * The rate on what is paid on a day; empty when none is known for it.
     *
     * @param born the employee's birth year; without it, the rate that asks for none
     */
    public Optional<SocialFeeRate> find(LocalDate paidOn, Optional<Year> born) {
        var fitting = rows.stream().filter(row -> row.fits(paidOn, born)).toList();
        var above = fitting.stream()
                .skip(1)
                .filter(row -> row.ceiling().isEmpty())
                .findFirst()
                .flatMap(SocialFeeRow::percent);
        return fitting.stream().findFirst().flatMap(row -> row.rate(above));
    }

    /** The fee on one employee's pay of one month; empty when no rate is known for it. */
    public Optional<Money> fee(Money wages, LocalDate paidOn, Optional<Year> born) {
        return find(paidOn, born).flatMap(rate -> rate.on(wages));
    }

    /** How much pay, and fees on it, an amount is enough for at the full rate; empty when none is known for the day. */
    public Optional<Sentence> covered(Money amount, LocalDate day) {
        return find(day, Optional.empty()).map(rate -> {
            var wages = rate.wagesWithin(amount);
            return Sentence.of("funds.covers", amount, wages, amount.minus(wages), rate.percent());
        });
    }

    /** Every percentage that somebody could have on the day, however old, each once. */
    List<BigDecimal> percentages(LocalDate paidOn) {
        return rows.stream()
                .filter(row -> row.days().includes(paidOn))
                .flatMap(row -> row.percent().stream())
                .distinct()
                .toList();
    }
}
