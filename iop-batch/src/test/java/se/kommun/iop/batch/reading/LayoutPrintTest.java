package se.kommun.iop.batch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.kommun.iop.domain.observation.Choice;
import se.kommun.iop.domain.observation.LayoutPrint;

/** Which lists have the same layout, so that the answers to one of them can be offered for the next. */
class LayoutPrintTest {

    private static final LocalDate SATURDAY = LocalDate.of(2024, 9, 7);
    private static final LocalDate SUNDAY = LocalDate.of(2024, 9, 8);

    @TestFactory
    Stream<DynamicTest> next_months_list_has_the_same_layout() {
        return Layouts.all().entrySet().stream()
                .map(layout -> DynamicTest.dynamicTest(layout.getKey(), () -> {
                    var july = layout.getValue().apply(Season.july(7));
                    // The calendar among them is a leaf of July's.
                    var next = layout.getKey().equals("calendar")
                            ? Season.july(8)
                            : Season.of(8, LocalDate.of(2024, 8, 1), LocalDate.of(2024, 8, 31));
                    var august = layout.getValue().apply(next);
                    assertThat(print(august.workbook())).isPresent().isEqualTo(print(july.workbook()));
                }));
    }

    @Test
    void another_heading_another_order_or_one_more_column_of_counts_is_another_layout() {
        var prints = Stream.of(
                        list("Datum", "Plats", "Antal portioner", 20),
                        list("Datum", "Plats", "Antal gäster", 20),
                        list("Datum", "Lokal", "Antal portioner", 20),
                        new MessyWorkbook()
                                .sheet("Blad1")
                                .row("Plats", "Datum", "Antal portioner")
                                .row("Veberöd", SATURDAY, 20),
                        new MessyWorkbook()
                                .sheet("Blad1")
                                .row("Datum", "Plats", "Antal portioner", "Volontärer")
                                .row(SATURDAY, "Veberöd", 20, 3),
                        new MessyWorkbook()
                                .sheet("Blad1")
                                .row("Datum", "Veberöd", "Arkivgatan")
                                .row(SATURDAY, 20, 3),
                        new MessyWorkbook()
                                .sheet("Blad1")
                                .row("Datum", "Arkivgatan", "Veberöd")
                                .row(SATURDAY, 20, 3))
                .map(LayoutPrintTest::print)
                .toList();
        assertThat(prints).doesNotHaveDuplicates().doesNotContain(Optional.empty());
    }

    @Test
    void days_figures_and_titles_leave_no_mark() {
        var titled = new MessyWorkbook()
                .sheet("Oktober")
                .row("Seniorlunch oktober 2024")
                .gap();
        titled.row("Datum", "Plats", "Antal portioner")
                .row(SUNDAY, "Arkivgatan", 7)
                .row("Summa", "", 7);
        assertThat(print(titled)).isEqualTo(print(list("Datum", "Plats", "Antal portioner", 20)));
    }

    @Test
    void a_column_about_persons_is_known_by_what_it_is_and_not_by_what_it_says() {
        var one = new MessyWorkbook().sheet("Blad1").row("Datum", "Plats", "Portioner", "Namn Provia Exempelsson");
        var other = new MessyWorkbook().sheet("Blad1").row("Datum", "Plats", "Portioner", "Telefon");
        one.row(SATURDAY, "Veberöd", 20, "Provia");
        other.row(SATURDAY, "Veberöd", 20, "070-000 00 00");
        assertThat(print(one)).isEqualTo(print(other));
    }

    @Test
    void an_answer_does_not_change_the_layout() {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Linero", "Arkivgatan")
                .row(SATURDAY, 20, 3);
        var answered = new AttendanceReader()
                .read(
                        book.workbook(),
                        "lista.xlsx",
                        Season.scope().with(List.of(new Choice("place:linero", "veberod"))));
        assertThat(answered.layout()).isPresent().isEqualTo(print(book));
    }

    @Test
    void what_holds_no_table_has_no_layout() {
        assertThat(print(new MessyWorkbook().sheet("Blad1").row("Hej"))).isEmpty();
    }

    private static MessyWorkbook list(String day, String place, String count, int value) {
        return new MessyWorkbook().sheet("Blad1").row(day, place, count).row(SATURDAY, "Veberöd", value);
    }

    private static Optional<LayoutPrint> print(MessyWorkbook book) {
        return new AttendanceReader()
                .read(book.workbook(), "lista.xlsx", Season.scope())
                .layout();
    }
}
