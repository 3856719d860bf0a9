package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import se.kommun.iop.batch.workbook.Row;

/**
 * A day or a place that is written once and left blank below it. It is only taken for that when the whole table is
 * written so: never twice in a row the same, mostly blank, and no day at a place twice when it is filled in.
 */
final class FillDown {

    private final Layout layout;

    private FillDown(Layout layout) {
        this.layout = layout;
    }

    static List<Line> fill(List<Line> lines, Layout layout) {
        var filler = new FillDown(layout);
        var dated = filler.filled(
                lines,
                layout.dateColumn(),
                Line::tellsDay,
                line -> line.keys().date(),
                (line, from) -> line.with(line.keys().withDate(from.keys())));
        return filler.filled(
                dated,
                layout.placeColumn(),
                Line::tellsPlace,
                line -> line.keys().place().map(hit -> hit.place().name()).orElse("?"),
                (line, from) -> line.with(line.keys().withPlace(from.keys())));
    }

    private List<Line> filled(
            List<Line> lines,
            Optional<Integer> column,
            Predicate<Line> tells,
            Function<Line, Object> told,
            BiFunction<Line, Line, Line> fill) {
        if (column.isEmpty() || lines.stream().noneMatch(line -> line.matters() && !tells.test(line))) {
            return lines;
        }
        var everywhere = run(lines, column.get(), tells, fill, true);
        return isSystematic(lines, tells, told) && !repeats(everywhere)
                ? everywhere
                : run(lines, column.get(), tells, fill, false);
    }

    private static List<Line> run(
            List<Line> lines, int column, Predicate<Line> tells, BiFunction<Line, Line, Line> fill, boolean blanks) {
        var result = new ArrayList<Line>();
        Optional<Line> above = Optional.empty();
        for (Line line : lines) {
            boolean wanted = line.isData()
                    && !tells.test(line)
                    && (hasDitto(line.row(), column)
                            || blanks && Grid.at(line.row(), column).isEmpty());
            var next = wanted && above.isPresent() ? fill.apply(line, above.get()) : line;
            result.add(next);
            if (next.isData() && tells.test(next)) {
                above = Optional.of(next);
            }
        }
        return result;
    }

    private static boolean hasDitto(Row row, int column) {
        return Grid.at(row, column).filter(RowKeys::isDitto).isPresent();
    }

    private static boolean isSystematic(List<Line> lines, Predicate<Line> tells, Function<Line, Object> told) {
        int written = 0;
        int blank = 0;
        Optional<Object> before = Optional.empty();
        for (Line line : lines) {
            if (!line.isData() || line.counts().isEmpty() && !tells.test(line)) {
                continue;
            }
            if (!tells.test(line)) {
                blank++;
                before = Optional.empty();
                continue;
            }
            var now = told.apply(line);
            if (before.filter(now::equals).isPresent()) {
                return false;
            }
            before = Optional.of(now);
            written++;
        }
        return written > 0 && blank >= written;
    }

    private boolean repeats(List<Line> lines) {
        if (layout.isMatrix()) {
            return false;
        }
        var seen = new HashSet<List<Object>>();
        return lines.stream()
                .filter(Line::matters)
                .anyMatch(line -> !seen.add(List.of(
                        line.keys().date(),
                        line.keys().place().map(hit -> hit.place().name()).orElse(""),
                        line.around())));
    }
}
