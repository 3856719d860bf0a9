package se.kommun.iop.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.language.Phrasebook;

/** A-64, T-11: what notice does, on every day of terms of all lengths. */
class NoticeEffectTest {

    private static final LocalDate START = LocalDate.of(2023, 11, 17);

    @Test
    void the_agreement_never_ends_after_its_term_nor_before_the_notice() {
        qt().forAll(
                        integers().between(0, 900),
                        integers().between(0, 24),
                        integers().between(0, 900))
                .check((length, months, any) -> {
                    int day = any % (length + 1);
                    var end = end(length, months, day);
                    return !end.isAfter(START.plusDays(length)) && !end.isBefore(START.plusDays(day));
                });
    }

    @Test
    void later_notice_never_ends_it_earlier() {
        qt().forAll(
                        integers().between(1, 900),
                        integers().between(0, 24),
                        integers().between(0, 900))
                .check((length, months, any) -> {
                    int day = any % length;
                    return !end(length, months, day + 1).isBefore(end(length, months, day));
                });
    }

    @Test
    void it_changes_something_through_the_last_day_for_notice_and_nothing_after_it() {
        qt().forAll(
                        integers().between(0, 900),
                        integers().between(0, 24),
                        integers().between(0, 900))
                .check((length, months, any) -> {
                    int day = any % (length + 1);
                    var term = term(length, months);
                    var given = START.plusDays(day);
                    boolean inTime = term.lastDayForNotice()
                            .map(last -> !given.isAfter(last))
                            .orElse(false);
                    return effect(term, given).changes() == inTime;
                });
    }

    @Test
    void is_said_with_its_days() {
        var term = new Term(
                new Period(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 11, 30)),
                "s. 4",
                Optional.of(new Term.Notice(2, "", "")));
        assertThat(said(term, LocalDate.of(2025, 9, 29)))
                .isEqualTo("En uppsägning 29 september 2025 gör att avtalet upphör 29 november 2025");
        assertThat(said(term, LocalDate.of(2025, 9, 30)))
                .isEqualTo("En uppsägning efter 29 september 2025 ändrar ingenting: "
                        + "avtalet upphör ändå 30 november 2025");
        assertThat(said(term(30, 3), START))
                .isEqualTo("En uppsägning ändrar ingenting: uppsägningstiden är så lång att avtalet upphör ändå "
                        + "17 december 2023");
    }

    @Test
    void there_is_none_when_the_term_is_over_or_the_agreement_knows_no_notice() {
        var term = term(100, 3);
        assertThat(NoticeEffect.of(term, START.plusDays(100))).isPresent();
        assertThat(NoticeEffect.of(term, START.plusDays(101))).isEmpty();
        assertThat(NoticeEffect.of(new Term(term.period(), "", Optional.empty()), START))
                .isEmpty();
    }

    private static String said(Term term, LocalDate given) {
        return Phrasebook.of(Locale.of("sv")).say(effect(term, given).sentence());
    }

    private static LocalDate end(int length, int months, int day) {
        return effect(term(length, months), START.plusDays(day)).end();
    }

    private static NoticeEffect effect(Term term, LocalDate given) {
        return NoticeEffect.of(term, given).orElseThrow();
    }

    private static Term term(int length, int months) {
        return new Term(
                new Period(START, START.plusDays(length)),
                "s. 4",
                Optional.of(new Term.Notice(months, "bara då", "s. 4")));
    }
}
