package se.kommun.iop.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, NEW_YEARS_DAY",
        "2024-03-29, GOOD_FRIDAY",
        "2024-03-31, EASTER_SUNDAY",
        "2024-04-01, EASTER_MONDAY",
        "2024-05-09, ASCENSION_DAY",
        "2024-05-19, WHIT_SUNDAY",
        "2024-06-06, NATIONAL_DAY",
        "2024-06-22, MIDSUMMER_DAY",
        "2024-11-02, ALL_SAINTS_DAY",
        "2024-12-25, CHRISTMAS_DAY",
        "2024-12-26, BOXING_DAY",
        "2025-04-20, EASTER_SUNDAY",
        "2025-06-21, MIDSUMMER_DAY",
        "2025-11-01, ALL_SAINTS_DAY",
        "2026-01-06, EPIPHANY",
        "2026-04-05, EASTER_SUNDAY",
        "2026-06-20, MIDSUMMER_DAY",
        "2026-10-31, ALL_SAINTS_DAY",
        "2027-05-01, FIRST_OF_MAY",
        "2038-04-25, EASTER_SUNDAY"
    })
    void a_public_holiday_is_known(LocalDate day, Holiday holiday) {
        assertThat(PublicHolidays.on(day)).contains(holiday);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-21", "2024-12-24", "2024-12-31", "2024-11-01", "2024-05-20"})
    void an_eve_and_an_ordinary_day_are_none(LocalDate day) {
        assertThat(PublicHolidays.on(day)).isEmpty();
    }

    @Test
    void every_year_has_thirteen_unless_two_fall_on_one_day() {
        assertThat(PublicHolidays.of(2024)).hasSize(13);
        // Ascension Day fell on the First of May.
        assertThat(PublicHolidays.of(2008)).hasSize(12);
    }
}
