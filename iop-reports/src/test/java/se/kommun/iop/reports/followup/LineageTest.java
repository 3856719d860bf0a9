package se.kommun.iop.reports.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kommun.iop.domain.activity.CalendarVersion;
import se.kommun.iop.domain.activity.DayClass;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.reports.OfficeParts;
import se.kommun.iop.reports.Papers;
import se.kommun.iop.reports.RandomSeason;
import se.kommun.iop.reports.Season;

/**
 * For every figure of a follow-up, the cells that the paper itself lists for it add up to it: read from the text of the file,
 * as a reader would, and not from what it was made from.
 */
class LineageTest {

    private static final Phrasebook TEXTS = Texts.in(Papers.SWEDISH);
    private static final String NOTHING = "\u2013";

    /** One row of the appendix: what a cell of a list counts as. */
    private record Row(String id, String place, LocalDate day, Optional<BigDecimal> value, boolean estimated) {}

    private final List<Row> rows = new ArrayList<>();
    private List<NamedTable> tables = List.of();
    private CaseFile file = Season.whole().caseFile();
    private int checked;

    private record NamedTable(String caption, List<List<String>> rows) {}

    @ParameterizedTest
    @MethodSource("snapshots")
    void every_figure_is_the_sum_of_the_cells_that_are_listed_for_it(Snapshot snapshot) {
        file = snapshot.caseFile();
        var body = new OfficeParts(Papers.followUp(snapshot)).xml("word/document.xml");
        tables = OfficeParts.all(body, "w:tbl").stream()
                .map(table -> new NamedTable(
                        OfficeParts.all(table, "w:tblCaption").getFirst().getAttribute("w:val"),
                        OfficeParts.all(table, "w:tr").stream()
                                .map(row -> OfficeParts.all(row, "w:tc").stream()
                                        .map(OfficeParts::text)
                                        .toList())
                                .toList()))
                .toList();
        readAppendix();
        for (var measure : file.agreement().activity().measures()) {
            placesByMonths(measure);
            averages(measure);
            dayClasses(measure);
            days(measure);
            sentence(measure, OfficeParts.text(body));
        }
        assertThat(rows.stream().filter(row -> row.value().isPresent()).count() == 0 || checked > 0)
                .isTrue();
    }

    static Stream<Snapshot> snapshots() {
        return Stream.concat(
                Papers.all(), Stream.iterate(1L, seed -> seed + 1).limit(15).map(RandomSeason::of));
    }

    private void readAppendix() {
        var start = TEXTS.say("lineage.table", "").strip();
        tables.stream()
                .filter(table -> table.caption().startsWith(start))
                .flatMap(table -> table.rows().stream().skip(1))
                .forEach(cells -> {
                    assertThat(cells.get(3)).as("a cell of a sheet").contains("!");
                    counted(cells.get(2))
                            .ifPresent(counted -> rows.add(new Row(
                                    cells.getFirst(),
                                    cells.get(1),
                                    LocalDate.parse(cells.getFirst().substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE),
                                    number(counted),
                                    counted.startsWith("ca "))));
                });
        assertThat(rows).extracting(Row::id).doesNotHaveDuplicates();
    }

    /** What a row says that it counts as; nothing when it says that it does not. */
    private static Optional<String> counted(String cell) {
        return Optional.of(cell)
                .filter(text -> !text.startsWith(TEXTS.say("not-counted", "").strip()));
    }

    private void placesByMonths(Measure measure) {
        for (var table : named(TEXTS.say("totals.table", measure.name()))) {
            var head = table.rows().getFirst();
            for (var row : table.rows().subList(1, table.rows().size())) {
                for (int column = 1; column < row.size(); column++) {
                    var wanted = among(row.getFirst()).and(among(head.get(column)));
                    check(table.caption(), row.get(column), sum(measure, wanted));
                }
            }
        }
    }

    /** The days and places that a heading is about: a place, a month, or all. */
    private Predicate<Row> among(String heading) {
        if (heading.equals(TEXTS.say("total")) || heading.equals(TEXTS.say("all"))) {
            return row -> true;
        }
        var months = file.elapsed().orElseThrow().months();
        var names = new Months(months, TEXTS.wording());
        for (var month : months) {
            if (heading.equals(Texts.capital(names.brief(month)))
                    || heading.equals(names.brief(month))
                    || heading.equals(names.inWords(month))) {
                return row -> YearMonth.from(row.day()).equals(month);
            }
        }
        return row -> row.place().equals(heading);
    }

    private void averages(Measure measure) {
        for (var key : List.of("interest.places", "interest.months")) {
            for (var table : named(TEXTS.say(key, measure.name()))) {
                table.rows().stream()
                        .skip(1)
                        .forEach(row -> tally(table, row, measure, among(row.getFirst()), 1, 2, 3));
            }
        }
        for (var table : named(TEXTS.say("interest.days", measure.name()))) {
            table.rows().stream().skip(1).forEach(row -> tally(table, row, measure, onDays(row.getFirst()), 1, 2, 3));
        }
    }

    private void dayClasses(Measure measure) {
        for (var table : named(TEXTS.say("totals.days", measure.name()))) {
            table.rows().stream().skip(1).forEach(row -> tally(table, row, measure, onDays(row.getFirst()), 2, 1, 0));
        }
    }

    private Predicate<Row> onDays(String heading) {
        var version = file.agreement().activity().calendar().current();
        return Arrays.stream(DayClass.values())
                .filter(days -> TEXTS.say("days." + days.name()).equals(heading))
                .findFirst()
                .<Predicate<Row>>map(days -> row -> classOf(version, row.day()).equals(Optional.of(days)))
                .orElseGet(() -> among(heading));
    }

    private static Optional<DayClass> classOf(Optional<CalendarVersion> version, LocalDate day) {
        return version.map(calendar -> calendar.classOf(day));
    }

    private void tally(
            NamedTable table,
            List<String> row,
            Measure measure,
            Predicate<Row> wanted,
            int sum,
            int count,
            int average) {
        var cells = of(measure).filter(wanted).toList();
        var values = cells.stream().flatMap(cell -> cell.value().stream()).toList();
        check(table.caption(), row.get(sum), sum(measure, wanted));
        assertThat(number(row.get(count))).map(BigDecimal::intValueExact).contains(values.size());
        if (average > 0 && !values.isEmpty()) {
            var exact = values.stream()
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128);
            assertThat(row.get(average)).isEqualTo(TEXTS.wording().oneDecimal(exact));
        }
    }

    /** Each day of the appendix of days is the one cell that is listed for it. */
    private void days(Measure measure) {
        for (var month : file.elapsed().map(period -> period.months()).orElse(List.of())) {
            for (var table : named(TEXTS.say("daily.table", Texts.capital(measure.name()), month))) {
                var head = table.rows().getFirst();
                for (var row : table.rows().subList(1, table.rows().size())) {
                    var day = day(row.getFirst(), month);
                    for (int column = 1; column < row.size(); column++) {
                        var place = head.get(column);
                        check(
                                table.caption(),
                                row.get(column),
                                sum(
                                        measure,
                                        one -> one.place().equals(place)
                                                && one.day().equals(day)));
                    }
                }
            }
        }
    }

    private static LocalDate day(String said, YearMonth month) {
        return Stream.iterate(month.atDay(1), one -> one.plusDays(1))
                .limit(month.lengthOfMonth())
                .filter(one -> one.format(DateTimeFormatter.ofPattern("EEE d MMM", Locale.of("sv", "SE")))
                        .replace(".", "")
                        .equals(said))
                .findFirst()
                .orElseThrow();
    }

    private void sentence(Measure measure, String text) {
        var values = of(measure).flatMap(row -> row.value().stream()).toList();
        if (values.isEmpty()) {
            return;
        }
        var total = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(text).contains(TEXTS.wording().number(total) + " " + measure.unit());
    }

    private Optional<BigDecimal> sum(Measure measure, Predicate<Row> wanted) {
        return of(measure).filter(wanted).flatMap(row -> row.value().stream()).reduce(BigDecimal::add);
    }

    private Stream<Row> of(Measure measure) {
        return rows.stream().filter(row -> row.id().endsWith("-" + measure.code()));
    }

    /** The table with a caption, and its parts where it is divided. */
    private List<NamedTable> named(String caption) {
        return tables.stream()
                .filter(table -> table.caption().equals(caption)
                        || table.caption()
                                .startsWith(TEXTS.say("part", caption, 1, 2).split("1")[0]))
                .toList();
    }

    /** Nothing listed is a dash or a word, and never a zero. */
    private void check(String table, String cell, Optional<BigDecimal> listed) {
        checked++;
        assertThat(number(cell).map(BigDecimal::stripTrailingZeros))
                .as(table + ": " + cell)
                .isEqualTo(listed.map(BigDecimal::stripTrailingZeros));
    }

    private static Optional<BigDecimal> number(String cell) {
        var text = cell.replace("ca ", "").replace("\u00a0", "").replace(',', '.');
        return text.equals(NOTHING) || text.isEmpty() || !Character.isDigit(text.charAt(0))
                ? Optional.empty()
                : Optional.of(new BigDecimal(text));
    }
}
