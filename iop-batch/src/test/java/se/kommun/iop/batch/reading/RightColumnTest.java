package se.kommun.iop.batch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.domain.observation.Severity;

/** Of several columns that could tell the count, the day or the place, the right one is read, or it is told. */
class RightColumnTest {

    private static final LocalDate SATURDAY = LocalDate.of(2024, 9, 7);
    private static final LocalDate SUNDAY = LocalDate.of(2024, 9, 8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prel. antal",
                "Beräknat antal",
                "Antal enligt lista",
                "Antal platser",
                "Portioner i frys",
                "Portionsstorlek (g)",
                "Gäster per volontär",
                "Kumulativt antal",
                "Sålda kuponger",
                "Minst antal"
            })
    void a_bare_number_of_guests_comes_before_one_with_other_words(String other) {
        var after = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Plats", "Antal", other)
                .row(SATURDAY, "Veberöd", 20, 30)
                .row(SUNDAY, "Veberöd", 21, 31);
        var before = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Plats", other, "Portioner")
                .row(SATURDAY, "Veberöd", 30, 20)
                .row(SUNDAY, "Veberöd", 31, 21);
        assertThat(facts(after)).containsExactly("2024-09-07 Veberöd 20", "2024-09-08 Veberöd 21");
        assertThat(facts(before)).containsExactly("2024-09-07 Veberöd 20", "2024-09-08 Veberöd 21");
        assertThat(serious(after)).isEmpty();
        assertThat(serious(before)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tidstämpel", "Senast ändrad", "Rapporterat datum", "Inskickat", "Klar"})
    void the_day_is_taken_from_the_column_that_is_headed_for_it(String other) {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row(other, "Datum", "Plats", "Antal")
                .row(SUNDAY, SATURDAY, "Veberöd", 20)
                .row(SUNDAY.plusDays(1), SUNDAY, "Veberöd", 21);
        assertThat(facts(book)).containsExactly("2024-09-07 Veberöd 20", "2024-09-08 Veberöd 21");
        assertThat(serious(book)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hemort", "Lagat på", "Rapporterat av träffpunkt"})
    void the_place_is_taken_from_the_column_that_is_headed_for_it(String other) {
        var book = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", other, "Plats", "Antal")
                .row(SATURDAY, "Arkivgatan", "Veberöd", 20)
                .row(SUNDAY, "Arkivgatan", "Veberöd", 21);
        assertThat(facts(book)).containsExactly("2024-09-07 Veberöd 20", "2024-09-08 Veberöd 21");
        assertThat(serious(book)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Uppdaterad 2024-12-20",
                "Utskriven 15 oktober 2024",
                "Skickat 1/10",
                "Beslut 20 juni 2024",
                "Blankett maj 2023",
                "Ny lista från augusti",
                "Sommaren 2023 hade vi öppet i juli",
                "Vecka 1–52",
                "Lund 2024-12-20"
            })
    void a_line_that_only_mentions_a_date_moves_no_days(String line) {
        var book = new MessyWorkbook()
                .sheet("September")
                .row(line)
                .row("Dag", "Veberöd", "Arkivgatan")
                .row(7, 20, 22)
                .row(8, 21, 23);
        assertThat(facts(book)).hasSize(4).contains("2024-09-07 Veberöd 20", "2024-09-08 Arkivgatan 23");
        assertThat(serious(book)).isEmpty();
    }

    @Test
    void a_line_and_a_sheet_that_tell_different_months_are_asked_about_once() {
        var book = new MessyWorkbook()
                .sheet("September")
                .row("Närvaro augusti")
                .row("Dag", "Veberöd", "Arkivgatan")
                .row(7, 20, 22)
                .row(8, 21, 23);
        assertThat(facts(book)).isEmpty();
        assertThat(serious(book)).containsExactly("month-contradiction A1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maten lagas på Papegojelyckan",
                "Tidigare Papegojelyckan",
                "Kopia till Arkivgatan",
                "Kontakta träffpunkt Papegojelyckan vid frågor"
            })
    void a_place_that_is_only_mentioned_comes_after_the_one_that_the_list_is_for(String line) {
        var titled = new MessyWorkbook()
                .sheet("Blad1")
                .row("Träffpunkt Veberöd")
                .row(line)
                .row("Datum", "Antal")
                .row(SATURDAY, 20)
                .row(SUNDAY, 21);
        var named = new MessyWorkbook()
                .sheet("Veberöd")
                .row(line)
                .row("Datum", "Antal")
                .row(SATURDAY, 20)
                .row(SUNDAY, 21);
        for (var book : List.of(titled, named)) {
            assertThat(facts(book)).containsExactly("2024-09-07 Veberöd 20", "2024-09-08 Veberöd 21");
            assertThat(serious(book)).isEmpty();
        }
    }

    private static List<String> facts(MessyWorkbook book) {
        return read(book).draft().observations().stream()
                .flatMap(one -> one.reported() instanceof Reported.Counted(var value)
                        ? Stream.of(
                                one.key().date() + " " + Season.name(one.key().place()) + " " + value.toPlainString())
                        : Stream.empty())
                .toList();
    }

    private static List<String> serious(MessyWorkbook book) {
        return read(book).draft().findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(finding -> finding.code() + " "
                        + finding.cell()
                                .map(cell -> cell.text().replaceFirst(".*!", ""))
                                .orElse(""))
                .toList();
    }

    private static Reading read(MessyWorkbook book) {
        return new AttendanceReader().read(book.workbook(), "lista.xlsx", Season.scope());
    }
}
