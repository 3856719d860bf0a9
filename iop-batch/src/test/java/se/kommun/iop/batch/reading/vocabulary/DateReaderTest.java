package se.kommun.iop.batch.reading.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.iop.domain.calendar.Period;

class DateReaderTest {

    private static final Period TERM = new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 12, 31));
    private final DateReader dates = new DateReader(TERM);
    private final Days days = new Days(TERM);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    6/7                      | 2024-07-06
                    lör 6/7                  | 2024-07-06
                    Lörd. 6 juli             | 2024-07-06
                    sön 7.7                  | 2024-07-07
                    6.7.24                   | 2024-07-06
                    6/7 -24                  | 2024-07-06
                    14/7-24                  | 2024-07-14
                    24-07-06                 | 2024-07-06
                    06-07-24                 | 2024-07-06
                    240706                   | 2024-07-06
                    20240706                 | 2024-07-06
                    2024-07-06               | 2024-07-06
                    2024-07-06T00:00:00      | 2024-07-06
                    2024-07-06 12:00         | 2024-07-06
                    2024/7/6                 | 2024-07-06
                    6 juli 2024              | 2024-07-06
                    6 juli kl 12.00          | 2024-07-06
                    den 6:e juli             | 2024-07-06
                    söndagen den 7 juli      | 2024-07-07
                    13 jul                   | 2024-07-13
                    25-aug                   | 2024-08-25
                    17 augusit               | 2024-08-17
                    7 sept -24               | 2024-09-07
                    8.9.                     | 2024-09-08
                    27 juli (lör)            | 2024-07-27
                    21/7 sön                 | 2024-07-21
                    10-08-2024               | 2024-08-10
                    lör v 41                 | 2024-10-12
                    2024-W27-6               | 2024-07-06
                    29/6                     | 2024-06-29
                    d. 15/9                  | 2024-09-15
                    6 July 2024              | 2024-07-06
                    Sat 13 July              | 2024-07-13
                    Sunday, 8 September 2024 | 2024-09-08
                    sön 3.11                 | 2024-11-03
                    sön 3.11 2024            | 2024-11-03
                    20/10 12.30              | 2024-10-20
                    20 okt!                  | 2024-10-20
                    20 okt (lov)             | 2024-10-20
                    20 okt, höstlov          | 2024-10-20
                    2 nov – allhelgona       | 2024-11-02
                    sön 1 dec 1:a advent     | 2024-12-01
                    20 okt vecka 42          | 2024-10-20
                    20/10 v. 42 (lov)        | 2024-10-20
                    v 42 sön 20/10           | 2024-10-20
                    2024-10-20 grillfest     | 2024-10-20
                    """)
    void reads_days_as_people_write_them(String written, LocalDate meant) {
        assertThat(days.of(dates.read(written)))
                .isInstanceOfSatisfying(
                        DayReply.Known.class, known -> assertThat(known.date()).isEqualTo(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31 september", "30/2", "7/13/2024", "6-7/7", "6/7-7/7", "6–7 juli", "20241306", "6 och 7 juli"})
    void asks_about_days_that_do_not_exist_or_are_several(String written) {
        assertThat(days.of(dates.read(written))).isInstanceOf(DayReply.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Summa",
                "Arkivgatan",
                "stängt",
                "ca 25",
                "",
                "Vi ses i höst igen",
                "25 pers",
                "Sandby",
                "Sö. Sandby"
            })
    void leaves_alone_what_is_no_day(String written) {
        assertThat(dates.read(written)).isEqualTo(DateParts.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20 okt vecka 40",
                "v 41 lör 5.10",
                "20 okt (Veberöd)",
                "20 okt (Dalby)",
                "20 okt beställda",
                "20 okt inställt",
                "20 okt?",
                "20 okt 7 lov",
                "sön 3.13"
            })
    void a_day_with_more_to_it_is_no_day_when_that_may_be_about_something_else(String written) {
        assertThat(dates.read(written)).isEqualTo(DateParts.NONE);
    }

    @ParameterizedTest
    @CsvSource({"20 okt inställt, cancelled", "'lör 19/10 (stängt)', closed", "20 okt - stängt pga storm, closed"})
    void a_day_with_a_word_for_closed_or_cancelled_says_so(String written, String rule) {
        assertThat(dates.readState(written)).hasValueSatisfying(told -> {
            assertThat(told.day().month()).isEqualTo(10);
            assertThat(told.state().rule()).isEqualTo(rule);
        });
    }

    @ParameterizedTest
    @CsvSource({"juli, 0, 7, 0, 0", "Juli 2024, 2024, 7, 0, 0", "sept -24, 2024, 9, 0, 0", "v. 27, 0, 0, 27, 0"})
    void reads_months_and_weeks(String written, int year, int month, int week, int weekday) {
        assertThat(dates.read(written)).isEqualTo(new DateParts(year, month, 0, week, weekday, false));
    }

    @ParameterizedTest
    @CsvSource({"45479", "20240706", "240706"})
    void reads_numbers_in_a_column_of_days(double number) {
        assertThat(dates.read(number)).isEqualTo(DateParts.of(2024, 7, 6));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 2024-12-30", "1, 7, 2025-01-05", "27, 6, 2024-07-06", "52, 7, 2024-12-29"})
    void a_week_belongs_to_the_year_that_puts_its_days_in_the_term(int week, int weekday, LocalDate meant) {
        assertThat(days.of(DateParts.ofWeek(0, week).withWeekday(weekday)))
                .isInstanceOfSatisfying(
                        DayReply.Known.class, known -> assertThat(known.date()).isEqualTo(meant));
    }

    @ParameterizedTest
    @CsvSource({"lör 6/7, false", "sön 6/7, true", "6/7, false"})
    void notices_a_weekday_that_belongs_to_another_date(String written, boolean differs) {
        assertThat(days.of(dates.read(written)))
                .isInstanceOfSatisfying(
                        DayReply.Known.class,
                        known -> assertThat(known.weekdayDiffers()).isEqualTo(differs));
    }
}
