package se.kommun.iop.persistence.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Reported;

class ObservationLinesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 31);

    @Test
    void can_be_read_by_anyone() {
        assertThat(written(List.of(
                        said("veberod", DAY, Reported.Counted.of(12), "Blad 1", "B2", "12"),
                        said("veberod", DAY.plusDays(1), new Reported.Closed(), "Blad 1", "B3", "stängt"))))
                .isEqualTo("""
                        veberod\t2024-08-31\tportioner\t12\t\tBlad 1\tB2\t12\tnumber
                        \t2024-09-01\t\tCLOSED\t\t\tB3\tstängt\t""");
    }

    @Test
    void say_every_text_as_it_was() {
        var texts = List.of("", "a\tb", "a\nb\r", "\\", "\\e", "\\t", "", "", "å 'ö' \"x\" , ;", "~", " ");
        var all = new ArrayList<Observation>();
        for (var text : texts) {
            for (var value : List.of("7.5", "0", "123456789012345678.123456")) {
                var counted = new Reported.Counted(new BigDecimal(value));
                all.add(said("veberod", DAY.plusDays(all.size()), counted, text, text, text));
            }
            all.add(said("linero", DAY, new Reported.Cancelled(), text, "C3", ""));
        }
        assertThat(read(written(all))).isEqualTo(all);
        assertThat(read(written(all.reversed()))).isEqualTo(all.reversed());
    }

    @Test
    void each_page_stands_alone() {
        var one = said("veberod", DAY, Reported.Counted.of(12), "Blad 1", "B2", "12");
        var lines = new ObservationLines();
        lines.add(one);
        var first = lines.take();
        lines.add(one);

        assertThat(lines.take()).isEqualTo(first);
        assertThat(lines.length()).isZero();
    }

    @Test
    void refuse_what_could_not_be_kept() {
        var lines = new ObservationLines();
        for (var value : List.of("1.1234567", "1234567890123456789")) {
            var figure = new Reported.Counted(new BigDecimal(value));
            assertThatThrownBy(() -> lines.add(said("veberod", DAY, figure, "Blad 1", "B2", "")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        var long61 = "x".repeat(61);
        assertThatThrownBy(() -> lines.add(said("veberod", DAY, Reported.Counted.of(1), "Blad 1", "B2", long61)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String written(List<Observation> observations) {
        var lines = new ObservationLines();
        observations.forEach(lines::add);
        return lines.take();
    }

    private static List<Observation> read(String page) {
        var observations = new ArrayList<Observation>();
        new WrittenLines().read(page, observations::add);
        return observations;
    }

    private static Observation said(
            String place, LocalDate day, Reported reported, String sheet, String address, String written) {
        return new Observation(
                new Observation.Key(new Code(place), day, new Code("portioner")),
                reported,
                address.equals("~"),
                new Observation.Source(new CellReference(sheet, address), written, "number"));
    }
}
