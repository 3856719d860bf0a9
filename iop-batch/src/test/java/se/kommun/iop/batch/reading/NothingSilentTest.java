package se.kommun.iop.batch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.domain.observation.Severity;

/** What could come out wrong without a word: every figure is taken from the right cell, or asked about. */
class NothingSilentTest {

    private static final LocalDate SATURDAY = LocalDate.of(2024, 9, 7);
    private static final LocalDate SUNDAY = LocalDate.of(2024, 9, 8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Beställda portioner                  | 0
                    Antal beställda luncher hösten 2024  | 0
                    Beställda och avhämtade portioner    | 0
                    Svinn (portioner)                    | 0
                    Budgeterade portioner                | 0
                    Take away                            | 0
                    Serverade portioner                  | 2
                    Serverade och beställda              | 2
                    Portioner inkl. avhämtning           | 2
                    Portioner och svinn                  | 2
                    Lunch hösten 2024                    | 2
                    Avhämtning av portioner sker kl 12   | 2
                    Uppgifter hämtade från kassan        | 2
                    """)
    void figures_that_are_said_to_be_something_else_are_left_and_told(String said, int counts) {
        var titled = matrix(new MessyWorkbook().sheet("Blad1").row(said).gap());
        var named = matrix(new MessyWorkbook().sheet(said));
        for (var book : List.of(titled, named)) {
            var reading = read(book);
            assertThat(facts(reading)).hasSize(counts);
            assertThat(reading.draft().findings().stream()
                            .anyMatch(finding -> finding.code().equals("other-figures")))
                    .isEqualTo(counts == 0);
        }
    }

    @Test
    void a_block_of_ordered_portions_per_month_ends_where_the_served_begin() {
        var book = matrix(new MessyWorkbook().sheet("Blad1").row("Beställda portioner"))
                .gap()
                .row("Oktober 2024");
        matrix(book.gap()).gap().row("Serverade portioner");
        assertThat(facts(read(matrix(book)))).containsExactly("2024-09-07 Veberöd 20 B14", "2024-09-08 Veberöd 21 B15");
    }

    @ParameterizedTest
    @CsvSource({"194403129820", "4403129820", "12345678", "-12345678", "12345678.5"})
    void a_number_of_eight_digits_is_no_count_and_is_never_repeated(String digits) {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Plats", "Antal portioner")
                .row(SATURDAY, "Veberöd", 20)
                .row(SUNDAY, "Veberöd", Double.valueOf(digits));
        var reading = read(book);
        assertThat(facts(reading)).containsExactly("2024-09-07 Veberöd 20 C2");
        assertThat(serious(reading)).contains("not-a-number C3");
        assertThat(reading.draft().toString()).doesNotContain(digits.replaceAll("\\D|\\.5", ""));
    }

    @Test
    void a_day_that_heads_two_columns_is_compared() {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Plats", SATURDAY, SUNDAY, SATURDAY)
                .row("Arkivgatan", 20, 21, 20)
                .row("Veberöd", 15, 16, 17);
        assertThat(serious(read(book))).containsExactlyInAnyOrder("duplicate D2", "conflict D3");
    }

    @Test
    void a_place_that_heads_two_columns_is_compared() {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Arkivgatan", "Veberöd", "Arkivgatan")
                .row(SATURDAY, 20, 11, 20)
                .row(SUNDAY, 21, 12, 31);
        assertThat(serious(read(book))).containsExactlyInAnyOrder("duplicate D2", "conflict D3");
    }

    @Test
    void numbers_with_a_decimal_point_are_no_days() {
        var down = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Arkivgatan", "Veberöd", "Södra Sandby")
                .row(SATURDAY, 25, "18.0", 22)
                .row(SUNDAY, "10.5", "11.0", "12.5");
        assertThat(facts(read(down)))
                .containsExactlyInAnyOrder(
                        "2024-09-07 Arkivgatan 25 B2",
                        "2024-09-07 Veberöd 18 C2",
                        "2024-09-07 Södra Sandby 22 D2",
                        "2024-09-08 Veberöd 11 C3");
        assertThat(serious(read(down))).containsExactlyInAnyOrder("fraction B3", "fraction D3");
        var across = new MessyWorkbook()
                .sheet("Blad1")
                .row("Plats", SATURDAY, SUNDAY)
                .row("Arkivgatan", "12.0", 25)
                .row("Veberöd", 18, "19.5");
        assertThat(facts(read(across))).hasSize(3);
        assertThat(serious(read(across))).containsExactly("fraction C3");
    }

    @Test
    void numbers_that_grow_are_no_days_below_the_names_of_places() {
        var book = new MessyWorkbook()
                .sheet("September")
                .row("Datum", "Arkivgatan", "Papegojelyckan", "Veberöd", "Södra Sandby")
                .row(1, 10, 11, 12, 13)
                .gap()
                .row(7, 11, 12, 13, 14)
                .row(8, 12, 13, 14, 15);
        assertThat(facts(read(book))).hasSize(12).contains("2024-09-07 Arkivgatan 11 B4");
        assertThat(serious(read(book))).isEmpty();
    }

    @Test
    void only_rows_of_the_kind_that_is_asked_for_count() {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Plats", "Typ", "Antal")
                .row(SATURDAY, "Veberöd", "Portioner", 20)
                .row(SATURDAY, "Veberöd", "Beställda", 26)
                .row(SUNDAY, "Veberöd", "Volontärer", 4)
                .row(SUNDAY, "Veberöd", "Portioner", 21);
        assertThat(facts(read(book))).containsExactly("2024-09-07 Veberöd 20 D2", "2024-09-08 Veberöd 21 D5");
        assertThat(serious(read(book))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"31, 32, 33", "v. 31, v. 32, v. 33"})
    void day_numbers_beside_a_week_are_no_counts(String first, String second, String third) {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Veberöd augusti 2024")
                .row("v", "Mån", "Tis", "Ons", "Tors", "Fre", "Lör", "Sön")
                .row(week(first), "", "", "", 1, 2, 3, 4)
                .row("", "", "", "", "", "", 31, 24)
                .row(week(second), 5, 6, 7, 8, 9, 10, 11)
                .row("", "", "", "", "", "", 20, 32)
                .row(week(third), 12, 13, 14, 15, 16, 17, 18);
        assertThat(facts(read(book)))
                .containsExactly(
                        "2024-08-03 Veberöd 31 G4",
                        "2024-08-04 Veberöd 24 H4",
                        "2024-08-10 Veberöd 20 G6",
                        "2024-08-11 Veberöd 32 H6");
        assertThat(serious(read(book))).isEmpty();
    }

    @Test
    void counts_beside_a_week_stay_counts() {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Veberöd augusti 2024")
                .row("v", "Mån", "Tis", "Ons", "Tors", "Fre", "Lör", "Sön")
                .row(32, "", "", "", "", "", 10, 11)
                .row(33, "", "", "", "", "", 17, 25);
        assertThat(facts(read(book)))
                .containsExactly(
                        "2024-08-10 Veberöd 10 G3",
                        "2024-08-11 Veberöd 11 H3",
                        "2024-08-17 Veberöd 17 G4",
                        "2024-08-18 Veberöd 25 H4");
    }

    private static Object week(String written) {
        return written.startsWith("v") ? written : Integer.valueOf(written);
    }

    private static MessyWorkbook matrix(MessyWorkbook book) {
        return book.row("Datum", "Veberöd", "Södra Sandby")
                .row(SATURDAY, 20, "")
                .row(SUNDAY, 21, "");
    }

    private static Reading read(MessyWorkbook book) {
        return new AttendanceReader().read(book.workbook(), "lista.xlsx", Season.scope());
    }

    private static List<String> facts(Reading reading) {
        return reading.draft().observations().stream()
                .flatMap(one -> one.reported() instanceof Reported.Counted(var value)
                        ? Stream.of(
                                one.key().date() + " " + Season.name(one.key().place()) + " "
                                        + value.toPlainString() + " "
                                        + one.source().cell().text().replaceFirst(".*!", ""))
                        : Stream.empty())
                .toList();
    }

    private static List<String> serious(Reading reading) {
        return reading.draft().findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(NothingSilentTest::place)
                .toList();
    }

    private static String place(Finding finding) {
        return finding.code() + " "
                + finding.cell()
                        .map(cell -> cell.text().replaceFirst(".*!", ""))
                        .orElse("");
    }
}
