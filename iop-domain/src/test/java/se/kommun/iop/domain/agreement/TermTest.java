package se.kommun.iop.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.iop.domain.calendar.Period;

/** A-64, T-11: notice is counted in calendar months and never outlasts the term. */
class TermTest {

    @ParameterizedTest
    @CsvSource({
        "2024-09-30, 2024-12-30",
        "2024-10-01, 2024-12-31",
        "2024-10-15, 2024-12-31",
        "2024-07-15, 2024-10-15",
        "2024-08-31, 2024-11-30",
    })
    void an_agreement_ends_when_the_notice_period_or_the_term_is_over(LocalDate given, LocalDate end) {
        assertThat(term("2024-07-01", "2024-12-31", 3).endAfterNotice(given)).contains(end);
    }

    @Test
    void three_months_from_the_last_of_november_are_to_the_last_of_february() {
        assertThat(term("2024-01-01", "2026-12-31", 3).endAfterNotice(LocalDate.of(2024, 11, 30)))
                .contains(LocalDate.of(2025, 2, 28));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-01, 2024-12-31, 3, 2024-09-30",
        "2024-07-01, 2024-12-30, 3, 2024-09-29",
        "2023-09-01, 2024-02-29, 3, 2023-11-28",
        "2025-01-01, 2025-12-31, 0, 2025-12-30",
        "2025-01-01, 2025-03-31, 2, 2025-01-30",
    })
    void after_the_last_day_for_notice_it_changes_nothing(
            LocalDate from, LocalDate through, int months, LocalDate last) {
        var term = term(from.toString(), through.toString(), months);
        assertThat(term.lastDayForNotice()).contains(last);
        assertThat(term.endAfterNotice(last).orElseThrow()).isBefore(through);
        assertThat(term.endAfterNotice(last.plusDays(1))).contains(through);
    }

    @Test
    void a_notice_period_as_long_as_the_term_can_end_nothing_earlier() {
        assertThat(term("2025-01-01", "2025-03-31", 3).lastDayForNotice()).isEmpty();
    }

    @Test
    void without_notice_nothing_ends_earlier() {
        var term = new Term(new Period(LocalDate.EPOCH, LocalDate.EPOCH.plusYears(1)), "s. 4", Optional.empty());
        assertThat(term.endAfterNotice(LocalDate.EPOCH)).isEmpty();
        assertThat(term.lastDayForNotice()).isEmpty();
    }

    private static Term term(String from, String through, int months) {
        return new Term(
                new Period(LocalDate.parse(from), LocalDate.parse(through)),
                "s. 4",
                Optional.of(new Term.Notice(months, "bara då", "s. 4")));
    }
}
