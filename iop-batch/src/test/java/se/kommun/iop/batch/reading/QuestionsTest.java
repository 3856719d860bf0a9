package se.kommun.iop.batch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.iop.domain.observation.Choice;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Question;

/** What is asked about a list, and what follows from the answers. */
class QuestionsTest {

    private static final LocalDate SATURDAY = LocalDate.of(2024, 9, 7);
    private static final LocalDate SUNDAY = LocalDate.of(2024, 9, 8);

    @Test
    void an_unknown_place_is_asked_about_with_the_agreements_places_to_choose_between() {
        var question = only(list("Linero"));
        assertThat(question.key()).isEqualTo("place:linero");
        assertThat(question.arguments()).containsExactly("Linero");
        assertThat(question.options().stream().map(Question.Option::code))
                .containsExactlyInAnyOrder("veberod", "arkivgatan", "papegojelyckan", "sodra-sandby", "none")
                .endsWith("none");
    }

    @Test
    void the_answer_is_followed_wherever_the_name_stands() {
        var choice = new Choice("place:linero", "veberod");
        assertThat(Season.of(read(list("Linero"), choice)))
                .containsOnlyKeys("2024-09-07 Veberöd", "2024-09-08 Veberöd");
        var matrix = new MessyWorkbook().sheet("Blad1").row("Datum", "Träffpunkt Linero", "Arkivgatan");
        matrix.row(SATURDAY, 20, 10).row(SUNDAY, 21, 11);
        assertThat(Season.of(read(matrix, choice))).hasSize(4);
        var named =
                new MessyWorkbook().sheet("Linero juli").row("Datum", "Antal").row(SATURDAY, 20);
        assertThat(Season.of(read(named, choice))).containsOnlyKeys("2024-09-07 Veberöd");
    }

    @Test
    void a_place_that_is_none_of_the_agreements_is_left_out_and_not_asked_about_again() {
        var reading = read(list("Linero"), new Choice("place:linero", "none"));
        assertThat(questions(reading)).isEmpty();
        assertThat(Season.of(reading)).isEmpty();
        assertThat(codes(reading)).contains("answered");
    }

    @Test
    void what_may_be_a_persons_name_is_asked_about_by_its_cell_and_never_quoted() {
        var question = questions(read(list("Provia Exempelsson"))).getFirst();
        assertThat(question.key()).isEqualTo("place@Blad1!B2");
        assertThat(question.toString()).doesNotContain("Exempelsson");
        var answered = read(list("Provia Exempelsson"), new Choice("place@Blad1!B2", "veberod"));
        assertThat(Season.of(answered)).containsOnlyKeys("2024-09-07 Veberöd");
    }

    @Test
    void a_list_that_names_no_place_is_asked_about_once() {
        var book = new MessyWorkbook().sheet("Blad1").row("Datum", "Antal portioner");
        book.row(SATURDAY, 20).row(SUNDAY, 21);
        var asked = questions(read(book)).stream().map(Question::key).distinct().toList();
        assertThat(asked).containsExactly("no-place:datum|antal portioner");
        assertThat(Season.of(read(book, new Choice(asked.getFirst(), "arkivgatan"))))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    25+3      ; plus                     ; first=25, sum=28, none
                    25 + 3    ; plus                     ; first=25, sum=28, none
                    25/30     ; slash                    ; first=25, second=30, none
                    25 av 30  ; slash                    ; first=25, second=30, none
                    20-25     ; count:2024-09-07:veberod ; low=20, high=25, none
                    >25       ; count:2024-09-07:veberod ; number=25, none
                    25+       ; count:2024-09-07:veberod ; number=25, none
                    minst 25  ; count:2024-09-07:veberod ; number=25, none
                    högst 25  ; count:2024-09-07:veberod ; number=25, none
                    (3)       ; brackets                 ; number=3, none
                    tjugofem  ; number-words             ; number=25, none
                    2O        ; count:2024-09-07:veberod ; number=20, none
                    l0        ; count:2024-09-07:veberod ; number=10, none
                    x         ; mark:x                   ; closed, cancelled, zero, none
                    i         ; mark:i                   ; cancelled, closed, zero, none
                    vet ej    ; mark:vet ej              ; none
                    noll      ; mark:noll                ; zero, closed, cancelled, none
                    ingen     ; mark:ingen               ; zero, closed, cancelled, none
                    ett       ; number-words             ; number=1, none
                    tolv      ; number-words             ; number=12, none
                    Bertil    ; count:2024-09-07:veberod ; none
                    -3        ; count:2024-09-07:veberod ; none
                    12,5      ; count:2024-09-07:veberod ; none
                    """)
    void what_is_no_plain_number_is_asked_about_with_what_it_can_mean(String written, String key, String options) {
        var question = only(counted(written));
        assertThat(question.key()).isEqualTo(key);
        assertThat(question.takesCount()).isEqualTo(key.startsWith("count:"));
        assertThat(question.options().stream()
                        .map(option -> Stream.concat(Stream.of(option.code()), option.arguments().stream())
                                .collect(Collectors.joining("=")))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(options);
        assertThat(question.toString()).doesNotContainIgnoringCase("bertil");
    }

    @ParameterizedTest
    @CsvSource({
        "25+3,plus,sum,28",
        "25+3,plus,first,25",
        "x,mark:x,zero,0",
        "tjugofem,number-words,number,25",
        "20-25,count:2024-09-07:veberod,high,25",
        "20-25,count:2024-09-07:veberod,23,23"
    })
    void an_answer_makes_a_count_of_it(String written, String key, String option, int count) {
        assertThat(Season.of(read(counted(written), new Choice(key, option))))
                .containsEntry("2024-09-07 Veberöd", count);
    }

    @Test
    void an_answer_that_was_not_offered_is_none() {
        var reading = read(counted("25+3"), new Choice("plus", "28"));
        assertThat(questions(reading)).hasSize(1);
    }

    @Test
    void an_answer_makes_a_stated_sum_agree() {
        var book = counted("25+3").row("Summa", "", 49);
        assertThat(codes(read(book, new Choice("plus", "sum")))).doesNotContain("sum-mismatch");
        assertThat(codes(read(book, new Choice("plus", "first")))).contains("sum-mismatch");
    }

    @Test
    void a_dash_is_closed_until_somebody_says_what_it_means() {
        var asked = read(counted("-"));
        assertThat(questions(asked)).extracting(Question::key).containsExactly("dash");
        assertThat(asked.outcome()).isEqualTo(Reading.Outcome.ACCEPTED);
        assertThat(Season.of(read(counted("-"), new Choice("dash", "zero")))).containsEntry("2024-09-07 Veberöd", 0);
        assertThat(read(counted("-"), new Choice("dash", "missing")).draft().observations())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"value-1,20", "value-2,23", "sum,43", "22,22"})
    void two_counts_for_one_day_and_place_are_settled_by_an_answer(String option, int count) {
        var book = new MessyWorkbook().sheet("Blad1").row("Datum", "Plats", "Antal portioner");
        book.row(SATURDAY, "Veberöd", 20).row(SATURDAY, "Veberöd", 23);
        var question = only(book);
        assertThat(question.key()).isEqualTo("conflict:2024-09-07:veberod");
        assertThat(Season.of(read(book, new Choice(question.key(), option))))
                .containsEntry("2024-09-07 Veberöd", count);
    }

    @Test
    void a_year_that_is_not_the_agreements_is_asked_about_once_for_the_whole_list() {
        var book = new MessyWorkbook().sheet("Blad1").row("Datum", "Plats", "Antal portioner");
        book.row(SATURDAY.plusYears(1), "Veberöd", 20).row(SUNDAY.plusYears(1), "Veberöd", 21);
        var question = only(book);
        assertThat(question.key()).isEqualTo("year:2025");
        assertThat(codes(read(book))).containsExactly("outside-period", "outside-period");
        var mended = read(book, new Choice("year:2025", "2024"));
        assertThat(Season.of(mended)).containsOnlyKeys("2024-09-07 Veberöd", "2024-09-08 Veberöd");
        var right = read(book, new Choice("year:2025", "right"));
        assertThat(codes(right)).contains("outside-period");
        assertThat(questions(right)).isEmpty();
    }

    @Test
    void a_mended_year_does_not_hide_a_weekday_that_is_wrong() {
        var book = new MessyWorkbook().sheet("Blad1").row("Datum", "Plats", "Antal portioner");
        book.row("lördag 2025-09-07", "Veberöd", 20).row("måndag 2025-09-08", "Veberöd", 21);
        assertThat(codes(read(book, new Choice("year:2025", "2024")))).containsExactly("answered", "weekday-mismatch");
    }

    @Test
    void a_title_that_names_another_year_is_asked_about() {
        var book = new MessyWorkbook().sheet("Blad1").row("Lunch hösten 2023").gap();
        book.row("Datum", "Plats", "Antal portioner").row("7/9", "Veberöd", 20);
        assertThat(only(book).key()).isEqualTo("year:2023");
    }

    @Test
    void a_file_named_for_another_year_is_asked_about_when_the_days_have_none() {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Plats", "Antal portioner")
                .row("7/9", "Veberöd", 20);
        var reading = new AttendanceReader().read(book.workbook(), "lunch 2023.xlsx", Season.scope());
        assertThat(questions(reading)).extracting(Question::key).containsExactly("file-year:2023");
        var right = new AttendanceReader()
                .read(
                        book.workbook(),
                        "lunch 2023.xlsx",
                        Season.scope().with(List.of(new Choice("file-year:2023", "right"))));
        assertThat(Season.of(right)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9/14/2024,2024-09-14", "9/14,2024-09-14", "9/6/24,2024-09-06"})
    void days_that_only_fit_when_the_month_comes_first_are_asked_about(String day, String meant) {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Plats", "Antal portioner")
                .row(day, "Veberöd", 20);
        assertThat(only(book).key()).isEqualTo("day-order");
        assertThat(Season.of(read(book, new Choice("day-order", "month-first"))))
                .containsOnlyKeys(meant + " Veberöd");
        assertThat(questions(read(book, new Choice("day-order", "day-first")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"31 juni, kalendern", "6-7 juli, flera dagar", "nån gång, går inte att läsa", "'', saknas"})
    void a_day_that_cannot_be_read_is_told_with_its_cause(String day, String cause) {
        var book = new MessyWorkbook().sheet("Blad1").row("Datum", "Plats", "Antal portioner");
        book.row(SATURDAY, "Veberöd", 4).row(SATURDAY, "Arkivgatan", 5).row(day, "Veberöd", 20);
        var told = read(book).draft().findings().stream()
                .filter(finding -> finding.code().equals("invalid-date"))
                .findFirst()
                .orElseThrow();
        assertThat(FindingTexts.in(Locale.of("sv")).say(told)).contains(cause);
    }

    @Test
    void a_date_among_the_counts_is_told_to_be_one() {
        var told = read(counted(LocalDate.of(2024, 4, 3))).draft().findings().getFirst();
        assertThat(FindingTexts.in(Locale.of("sv")).say(told)).contains("Excel gör om");
        assertThat(told.question().orElseThrow().takesCount()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Antal kvinnor, Antal män, true",
        "Antal vuxna, Antal barn, true",
        "Antal, Antal, false",
        "Antal sittning 1, Antal sittning 2, false"
    })
    void of_two_columns_that_count_equally_none_is_taken_in_silence(String one, String other) {
        var book = new MessyWorkbook().sheet("Blad1").row("Datum", "Plats", one, other);
        book.row(SATURDAY, "Veberöd", 12, 8).row(SUNDAY, "Veberöd", 11, "").row("Summa", "", 23, 8);
        var reading = read(book);
        assertThat(Season.of(reading)).isEmpty();
        assertThat(codes(reading)).containsExactly("unclear-column");
        var question = only(book);
        assertThat(question.options())
                .extracting(Question.Option::code)
                .containsExactlyInAnyOrder("sum", "column-1", "column-2", "none");
        var summed = read(book, new Choice(question.key(), "sum"));
        assertThat(Season.of(summed)).containsEntry("2024-09-07 Veberöd", 20).containsEntry("2024-09-08 Veberöd", 11);
        assertThat(codes(summed)).containsExactly("answered");
        assertThat(Season.of(read(book, new Choice(question.key(), "column-2"))))
                .containsExactlyEntriesOf(Map.of("2024-09-07 Veberöd", 8));
    }

    @Test
    void two_columns_below_each_place_are_asked_about_once() {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("", "Veberöd", "", "Arkivgatan", "")
                .merge(1, 2, 1, 3);
        book.merge(1, 4, 1, 5).row("Datum", "Kvinnor", "Män", "Kvinnor", "Män").row(SATURDAY, 12, 8, 7, 6);
        var question = only(book);
        assertThat(question.key()).isEqualTo("count-column:kvinnor|herrar");
        assertThat(Season.of(read(book, new Choice(question.key(), "sum"))))
                .containsEntry("2024-09-07 Veberöd", 20)
                .containsEntry("2024-09-07 Arkivgatan", 13);
        assertThat(Season.of(read(book, new Choice(question.key(), "column-2"))))
                .containsEntry("2024-09-07 Veberöd", 8)
                .containsEntry("2024-09-07 Arkivgatan", 6);
    }

    @Test
    void a_sheet_named_for_an_unknown_place_is_asked_about_once() {
        var book = new MessyWorkbook();
        for (var name : List.of("Veberöd", "Arkivgatan", "Linero")) {
            book.sheet(name).row("Datum", "Antal").row(SATURDAY, 20).row(SUNDAY, 21);
        }
        assertThat(codes(read(book))).containsExactly("unknown-venue");
        assertThat(only(book).key()).isEqualTo("place:linero");
        assertThat(Season.of(read(book, new Choice("place:linero", "sodra-sandby"))))
                .hasSize(6);
    }

    @Test
    void rows_of_another_kind_are_left_out_aloud() {
        var book = new MessyWorkbook().sheet("Blad1").row("Datum", "Plats", "Typ", "Antal");
        book.row(SATURDAY, "Veberöd", "Portioner", 20).row(SATURDAY, "Veberöd", "Volontärer", 3);
        book.row(SUNDAY, "Veberöd", "Kvällsgrupp", 9);
        var reading = read(book);
        assertThat(codes(reading)).containsExactly("other-kind", "unknown-heading");
        assertThat(Season.of(reading)).hasSize(1);
        assertThat(Season.of(read(book, new Choice("kind:kvallsgrupp", "read"))))
                .containsEntry("2024-09-08 Veberöd", 9);
    }

    @Test
    void a_sheet_or_a_table_that_is_left_can_be_taken_in() {
        var hidden = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Plats", "Antal")
                .row(SATURDAY, "Veberöd", 20);
        hidden.sheet("Gamla listan")
                .row("Datum", "Plats", "Antal")
                .row(SUNDAY, "Veberöd", 21)
                .hideSheet();
        assertThat(only(hidden).key()).isEqualTo("sheet:gamla listan");
        assertThat(Season.of(read(hidden, new Choice("sheet:gamla listan", "read"))))
                .hasSize(2);
        var ordered =
                new MessyWorkbook().sheet("Blad1").row("Beställda portioner").gap();
        ordered.row("Datum", "Plats", "Antal").row(SATURDAY, "Veberöd", 20);
        var question = only(ordered);
        assertThat(question.key()).isEqualTo("table:datum|plats|antal");
        assertThat(Season.of(read(ordered, new Choice(question.key(), "read")))).hasSize(1);
    }

    @Test
    void figures_beside_days_that_are_not_read_are_told() {
        var book = list("Veberöd")
                .gap()
                .gap()
                .row("Datum", "Timmar", "Grader")
                .row(SATURDAY, 3, 18)
                .row(SUNDAY, 4, 17);
        assertThat(codes(read(book))).contains("table-skipped");
    }

    @Test
    void their_own_sum_tells_that_columns_are_parts() {
        var book = new MessyWorkbook().sheet("Blad1").row("Datum", "Plats", "Antal kvinnor", "Antal män");
        book.row(SATURDAY, "Veberöd", 12, 8).row(SUNDAY, "Veberöd", 11, 9).row("Summa", "", 40, "");
        var reading = read(book);
        assertThat(codes(reading)).containsExactly("settled-by-sums");
        assertThat(Season.of(reading)).containsEntry("2024-09-07 Veberöd", 20).containsEntry("2024-09-08 Veberöd", 20);
        assertThat(FindingTexts.in(Locale.of("sv"))
                        .say(reading.draft().findings().getFirst()))
                .endsWith("Alla tillsammans");
    }

    @Test
    void the_answer_that_agrees_with_a_stated_sum_comes_first() {
        var book = counted("25+3").row("Summa", "", 49);
        assertThat(only(book).options()).extracting(Question.Option::code).startsWith("sum");
        var other = counted("25+3").row("Summa", "", 46);
        assertThat(only(other).options()).extracting(Question.Option::code).startsWith("first");
    }

    @Test
    void days_that_only_make_sense_with_the_month_first_are_not_taken_as_they_stand() {
        var book = new MessyWorkbook().sheet("Blad1").row("Datum", "Plats", "Antal portioner");
        book.row("9/7", "Veberöd", 12).row("9/8", "Veberöd", 13).row("10/12", "Veberöd", 14);
        var reading = read(book);
        assertThat(Season.of(reading)).isEmpty();
        assertThat(only(book).key()).isEqualTo("day-order");
        assertThat(Season.of(read(book, new Choice("day-order", "month-first"))))
                .containsKeys("2024-09-07 Veberöd", "2024-09-08 Veberöd", "2024-10-12 Veberöd");
        assertThat(Season.of(read(book, new Choice("day-order", "day-first")))).containsKeys("2024-07-09 Veberöd");
    }

    @Test
    void of_a_sheet_and_the_one_that_mends_it_one_holds_for_the_whole_list() {
        var book = new MessyWorkbook();
        book.sheet("September")
                .row("Datum", "Plats", "Antal")
                .row(SATURDAY, "Veberöd", 12)
                .row(SUNDAY, "Veberöd", 13);
        book.row(SATURDAY.plusDays(7), "Veberöd", 14);
        book.sheet("September NY").row("Datum", "Plats", "Antal").row(SATURDAY, "Veberöd", 12);
        book.row(SUNDAY, "Veberöd", 15);
        var question = only(book);
        assertThat(question.key()).isEqualTo("sheets:september|ny");
        assertThat(Season.of(read(book, new Choice(question.key(), "later"))))
                .containsExactlyInAnyOrderEntriesOf(Map.of("2024-09-07 Veberöd", 12, "2024-09-08 Veberöd", 15));
        assertThat(Season.of(read(book, new Choice(question.key(), "earlier")))).hasSize(3);
    }

    @Test
    void zeros_on_many_days_after_the_last_count_are_asked_about_and_counted_until_then() {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Plats", "Antal")
                .row(SATURDAY, "Veberöd", 12);
        for (int week = 1; week <= 5; week++) {
            book.row(SATURDAY.plusWeeks(week), "Veberöd", 0);
        }
        assertThat(only(book).key()).isEqualTo("last-zeros");
        assertThat(read(book).outcome()).isEqualTo(Reading.Outcome.ACCEPTED);
        assertThat(Season.of(read(book))).hasSize(6);
        assertThat(Season.of(read(book, new Choice("last-zeros", "missing")))).hasSize(1);
    }

    @Test
    void every_question_and_every_option_has_words_in_both_languages() {
        var book = new MessyWorkbook().sheet("Blad1").row("Datum", "Plats", "Antal portioner");
        var day = SATURDAY;
        for (var written : List.of(
                "25+3",
                "25/30",
                "20-25",
                ">25",
                "<25",
                "(3)",
                "tjugofem",
                "2O",
                "x",
                "vet ej",
                "Bertil",
                "-3",
                "1,5",
                "-")) {
            book.row(day, "Veberöd", written);
            day = day.plusDays(7);
        }
        book.row(SUNDAY, "Linero", 20)
                .row(SUNDAY, "Arkivgatan", 4)
                .row(SUNDAY, "Arkivgatan", 6)
                .row(SUNDAY, "", 5);
        book.row(SUNDAY, "Provia Exempelsson", 3);
        for (var locale : List.of(Locale.of("sv"), Locale.ENGLISH)) {
            var texts = FindingTexts.in(locale);
            for (var question : questions(read(book))) {
                assertThat(texts.ask(question)).matches(".*[?]").doesNotContain("{");
                assertThat(question.options())
                        .allSatisfy(option -> assertThat(texts.option(question, option))
                                .isNotBlank()
                                .doesNotContain("{"));
                var answered = read(
                        book,
                        new Choice(question.key(), question.options().getFirst().code()));
                assertThat(answered.draft().findings())
                        .allSatisfy(finding -> assertThat(texts.say(finding)).isNotBlank());
            }
        }
    }

    private static MessyWorkbook counted(Object written) {
        var book = new MessyWorkbook().sheet("Blad1").row("Datum", "Plats", "Antal portioner");
        return book.row(SATURDAY, "Veberöd", written).row(SUNDAY, "Veberöd", 21);
    }

    private static MessyWorkbook list(String place) {
        var book = new MessyWorkbook().sheet("Blad1").row("Datum", "Plats", "Antal portioner");
        return book.row(SATURDAY, place, 20).row(SUNDAY, place, 21);
    }

    private static Question only(MessyWorkbook book) {
        var asked = questions(read(book)).stream().distinct().toList();
        assertThat(asked).hasSize(1);
        return asked.getFirst();
    }

    static List<Question> questions(Reading reading) {
        return reading.draft().findings().stream()
                .flatMap(finding -> finding.question().stream())
                .toList();
    }

    private static List<String> codes(Reading reading) {
        return reading.draft().findings().stream().map(Finding::code).toList();
    }

    private static Reading read(MessyWorkbook book, Choice... choices) {
        return new AttendanceReader()
                .read(book.workbook(), "lista.xlsx", Season.scope().with(List.of(choices)));
    }
}
