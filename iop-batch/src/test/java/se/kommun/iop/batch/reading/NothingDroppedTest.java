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

/** What stands where a count is to stand is read or told about, however odd it or the table around it is. */
class NothingDroppedTest {

    private static final LocalDate SATURDAY = LocalDate.of(2024, 9, 7);
    private static final LocalDate SUNDAY = LocalDate.of(2024, 9, 8);

    @ParameterizedTest
    @ValueSource(strings = {"1.250", "12/14", "12/11", "3 april"})
    void what_looks_like_a_day_below_the_heading_of_a_count_is_told_about(String written) {
        var last = new MessyWorkbook()
                .sheet("Blad1")
                .row("Lokal", "Dag", "Portioner")
                .row("Veberöd", SATURDAY, 20)
                .row("Veberöd", SUNDAY, written)
                .row("Arkivgatan", SUNDAY, 21);
        assertThat(facts(last)).containsExactly("2024-09-07 Veberöd 20 C2", "2024-09-08 Arkivgatan 21 C4");
        assertThat(serious(last)).hasSize(1).allMatch(told -> told.endsWith(" C3"));
        var places = new MessyWorkbook()
                .sheet("Blad1")
                .row("Datum", "Veberöd", "Arkivgatan")
                .row(SATURDAY, 20, 21)
                .row(SUNDAY, written, written)
                .row(SATURDAY.plusWeeks(1), 22, 23)
                .row(SUNDAY.plusWeeks(1), 24, 25);
        assertThat(facts(places)).hasSize(6);
        assertThat(serious(places)).hasSize(2).anyMatch(told -> told.endsWith(" B3"));
    }

    private static List<String> facts(MessyWorkbook book) {
        return read(book).draft().observations().stream()
                .flatMap(one -> one.reported() instanceof Reported.Counted(var value)
                        ? Stream.of(one.key().date() + " " + Season.name(one.key().place()) + " "
                                + value.toPlainString() + " " + plain(one.source().cell().text()))
                        : Stream.empty())
                .toList();
    }

    private static List<String> serious(MessyWorkbook book) {
        return read(book).draft().findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(finding -> finding.code() + " " + finding.cell().map(cell -> plain(cell.text())).orElse(""))
                .toList();
    }

    private static String plain(String cell) {
        return cell.replaceFirst(".*!", "");
    }

    private static Reading read(MessyWorkbook book) {
        return new AttendanceReader().read(book.workbook(), "lista.xlsx", Season.scope());
    }
}
