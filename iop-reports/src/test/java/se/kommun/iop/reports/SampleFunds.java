package se.kommun.iop.reports;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.funds.Assurance;
import se.kommun.iop.domain.funds.CostKind;
import se.kommun.iop.domain.funds.Funds;
import se.kommun.iop.domain.funds.FundsLine;
import se.kommun.iop.domain.funds.FundsRule;
import se.kommun.iop.domain.money.Money;

/** What the money of the sample agreement may be used for, and what some of it was used for. */
public final class SampleFunds {

    private static final Period JULY = new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 31));

    private SampleFunds() {}

    static FundsRule rule() {
        return new FundsRule(
                "löner och sociala avgifter",
                Optional.of("att subventionera måltider"),
                List.of(
                        kind("lon", "lön", CostKind.Nature.WAGES, CostKind.Ruling.ELIGIBLE),
                        kind("avgifter", "sociala avgifter", CostKind.Nature.SOCIAL_FEES, CostKind.Ruling.ELIGIBLE),
                        kind("livsmedel", "livsmedel", CostKind.Nature.OTHER, CostKind.Ruling.REFUSED)),
                "A:111, A:112");
    }

    /** Wages of somebody born in 1957 with the fee on them, and a meal. */
    public static Funds withMeal() {
        return new Funds(
                List.of(
                        line(1, "lon", 20_000, List.of(), Optional.of(Year.of(1957))),
                        line(2, "avgifter", 2_042, List.of(1), Optional.empty()),
                        line(3, "livsmedel", 1_200, List.of(), Optional.empty())),
                List.of(),
                List.of());
    }

    /** Wages alone, and the assurance that none has gone to meals. */
    public static Funds assured() {
        var all = withMeal();
        return new Funds(
                all.lines().subList(0, 2),
                List.of(),
                List.of(new Assurance(1, SampleAgreement.UNION, true, LocalDate.of(2024, 9, 3))));
    }

    private static CostKind kind(String code, String name, CostKind.Nature nature, CostKind.Ruling ruling) {
        return new CostKind(new Code(code), name, nature, ruling, "A:111");
    }

    private static FundsLine line(int number, String kind, long kronor, List<Integer> on, Optional<Year> born) {
        return new FundsLine(
                number,
                1,
                new Code(kind),
                "juli",
                JULY,
                LocalDate.of(2024, 7, 25),
                Money.kronor(kronor),
                on,
                born,
                Optional.empty());
    }
}
