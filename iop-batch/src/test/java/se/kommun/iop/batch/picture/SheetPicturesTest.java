package se.kommun.iop.batch.picture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.kommun.iop.batch.attendanceimport.ListInterpreter;
import se.kommun.iop.batch.reading.ReadingScope;
import se.kommun.iop.batch.workbook.Limits;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.activity.ServiceCalendar;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.CellReference;

class SheetPicturesTest {

    private static final ReadingScope SCOPE = new ReadingScope(
            new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 12, 31)),
            List.of(
                    new Place(new Code("veberod"), "Veberöd", List.of()),
                    new Place(new Code("genarp"), "Genarp", List.of())),
            List.of(new Measure(new Code("portioner"), "portioner", "portioner", List.of(), 0, 500)),
            new ServiceCalendar(List.of()),
            Optional.empty());

    @Test
    void show_what_each_cell_was_taken_for() {
        var picture = picture(
                "Datum;Plats;Antal;Ansvarig",
                "2024-07-06;Veberöd;23;Nils Nilsson",
                "2024-07-07;Veberöd;stängt;Nils Nilsson",
                "2024-07-13;Veberöd;kanske 20-25;Maja Ek",
                "Summa;;23;");

        assertThat(understood(picture, 1)).containsOnly(Understood.HEADING);
        assertThat(understood(picture, 2))
                .containsExactly(Understood.DATE, Understood.PLACE, Understood.COUNTED, Understood.MASKED);
        assertThat(understood(picture, 3)).contains(Understood.CLOSED);
        assertThat(picture.rows().get(3).at(3).orElseThrow().doubt()).isNotEqualTo(Doubt.NONE);
        assertThat(understood(picture, 5)).containsOnly(Understood.SUM);
    }

    @Test
    void show_no_name() {
        var picture = picture(
                "Närvaro, ansvarig: Nils Nilsson", "Datum;Plats;Antal;Namn", "2024-07-06;Veberöd;23;Nils", "Maja Ek");

        assertThat(picture.toString()).doesNotContain("Nils").doesNotContain("Maja");
    }

    @Test
    void show_a_long_list_in_part_and_always_the_wanted_cell() {
        var rows = IntStream.range(0, 9_000)
                .mapToObj(i -> LocalDate.of(2024, 7, 1).plusDays(i % 180) + ";" + (i % 2 == 0 ? "Veberöd" : "Genarp")
                        + ";" + i % 40);
        var lines = java.util.stream.Stream.concat(java.util.stream.Stream.of("Datum;Plats;Antal"), rows)
                .toArray(String[]::new);
        var picture = picture(Optional.of(new CellReference("CSV", "C8000")), lines);

        assertThat(picture.rows().size()).isLessThan(9_001);
        assertThat(picture.rows()).anyMatch(PictureRow::leftOut);
        var row = picture.rows().get(picture.indexOf(8_000).orElseThrow());
        assertThat(row.number()).isEqualTo(8_000);
        assertThat(row.cells()).hasSize(3);
    }

    private static List<Understood> understood(SheetPicture picture, int number) {
        return picture.rows().get(picture.indexOf(number).orElseThrow()).cells().stream()
                .map(PictureCell::understood)
                .toList();
    }

    private static SheetPicture picture(String... lines) {
        return picture(Optional.empty(), lines);
    }

    private static SheetPicture picture(Optional<CellReference> wanted, String... lines) {
        var content = String.join("\n", lines).getBytes(UTF_8);
        var reading = ListInterpreter.within(Limits.standard()).interpret(content, "lista.csv", SCOPE);
        return new SheetPictures(Limits.standard())
                .of(content, reading.draft(), SCOPE, wanted, Locale.of("sv", "SE"))
                .getFirst();
    }
}
