package se.kommun.iop.domain.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.kommun.iop.domain.calendar.Period;

/**
 * How much aid of minor importance one recipient may have in three years, in euro.
 *
 * @param source the regulation
 */
public record Ceiling(BigDecimal euro, Period applies, String source) {

    private static final Period UNTIL_2030 = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2030, 12, 31));

    public static final Ceiling GENERAL = new Ceiling(BigDecimal.valueOf(300_000), UNTIL_2030, "EU 2023/2831");

    /** For services of general economic interest. */
    public static final Ceiling SGEI = new Ceiling(BigDecimal.valueOf(750_000), UNTIL_2030, "EU 2023/2832");
}
