package se.kommun.iop.batch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.Row;
import se.kommun.iop.batch.workbook.Sheet;
import se.kommun.iop.batch.workbook.Workbook;
import se.kommun.iop.domain.observation.Severity;

/** Spoils one cell at a time in every layout: it does no harm, or something is said. */
class MutationsTest {

    private record Spoiled(String how, Workbook workbook, boolean count) {}

    @TestFactory
    Stream<DynamicTest> no_spoiled_cell_makes_a_wrong_figure_in_silence() {
        return Layouts.all().keySet().stream().map(layout -> DynamicTest.dynamicTest(layout, () -> spoil(layout)));
    }

    private static void spoil(String layout) {
        var season = LayoutsTest.season(layout, 3);
        season.portions.keySet().removeIf(day -> day.isAfter(LocalDate.of(2024, 7, 21)));
        var rendering = Layouts.all().get(layout).apply(season);
        var truth = season.expected();
        var silent = new ArrayList<String>();
        for (Spoiled spoiled : spoiled(rendering.workbook().workbook())) {
            var reading = new AttendanceReader().read(spoiled.workbook(), rendering.fileName(), Season.scope());
            boolean said = reading.draft().findings().stream().anyMatch(finding -> finding.severity() != Severity.INFO);
            if (!said && !isHarmless(Season.of(reading), truth, spoiled.count())) {
                silent.add(spoiled.how());
            }
        }
        assertThat(silent).isEmpty();
    }

    /** A count that was wiped out is not reported; everything else is as it was. */
    private static boolean isHarmless(Map<String, Integer> read, Map<String, Integer> truth, boolean count) {
        long lost =
                truth.keySet().stream().filter(fact -> !read.containsKey(fact)).count();
        return truth.entrySet().containsAll(read.entrySet()) && lost <= (count ? 1 : 0);
    }

    private static List<Spoiled> spoiled(Workbook workbook) {
        var all = new ArrayList<Spoiled>();
        for (Sheet sheet : workbook.sheets()) {
            var cells =
                    sheet.rows().stream().flatMap(row -> row.cells().stream()).toList();
            for (int i = 0; i < cells.size(); i += 7) {
                var cell = cells.get(i);
                var where = cell.address().inSheet(sheet.name());
                boolean count = cell.value() instanceof CellValue.Number;
                all.add(new Spoiled("wiped out " + where, with(workbook, sheet, cell, Optional.empty()), count));
                all.add(new Spoiled(
                        "scribbled over " + where,
                        with(workbook, sheet, cell, Optional.of(new CellValue.Text("zzz qqq"))),
                        false));
                if (cell.value() instanceof CellValue.Text(String text) && text.length() > 4) {
                    var misspelt = text.substring(0, 2) + text.substring(3);
                    all.add(new Spoiled(
                            "misspelt " + where,
                            with(workbook, sheet, cell, Optional.of(new CellValue.Text(misspelt))),
                            false));
                }
            }
        }
        return all;
    }

    private static Workbook with(Workbook workbook, Sheet where, Cell spoiled, Optional<CellValue> value) {
        var rows = where.rows().stream()
                .map(row -> new Row(
                        row.number(),
                        row.hiding(),
                        row.cells().stream()
                                .filter(cell -> value.isPresent() || cell != spoiled)
                                .map(cell -> cell == spoiled ? new Cell(cell.address(), value.orElseThrow()) : cell)
                                .toList()))
                .filter(row -> !row.cells().isEmpty())
                .toList();
        var sheet = new Sheet(where.name(), where.hidden(), rows, where.merged(), where.handHiddenColumns());
        return new Workbook(
                workbook.format(),
                workbook.sheets().stream()
                        .map(other -> other == where ? sheet : other)
                        .toList());
    }
}
