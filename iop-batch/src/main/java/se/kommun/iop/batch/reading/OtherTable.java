package se.kommun.iop.batch.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.batch.reading.vocabulary.Count;
import se.kommun.iop.batch.reading.vocabulary.Heading.Role;
import se.kommun.iop.batch.reading.vocabulary.Lexicon;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.reading.vocabulary.Subject;
import se.kommun.iop.batch.reading.vocabulary.Words;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;

/** A table that has figures and is no list of counts: about costs or volunteers, or crosses against names. */
record OtherTable(Table table, Layout layout, LayoutFinder finder, Senses senses) {

    /** Its title speaks of volunteers, costs and the like, and nothing in it of what is counted. */
    boolean isAboutSomethingElse(List<String> titles) {
        boolean titled = titles.stream()
                .map(text -> Words.tokens(Words.fold(text)))
                .anyMatch(words -> Lexicon.swedish().anyOf("decoy.title", words)
                        && !Lexicon.swedish().anyOf("heading.served", words)
                        && !Lexicon.swedish().anyOf("heading.exact", words));
        return titled && !countsServed();
    }

    private boolean countsServed() {
        return finder.columns().stream()
                .filter(column -> layout.values().stream().anyMatch(value -> value.number() == column.number()))
                .anyMatch(column -> column.heading().isServed());
    }

    /** What it is called speaks of something else, and its headings do not say that they count what is asked for. */
    void tellDoubt(List<String> titles, Findings findings) {
        var subject = new Subject(senses);
        boolean doubtful =
                Stream.concat(titles.stream(), Stream.of(table.grid().name())).anyMatch(subject::isOtherThing);
        if (doubtful && !countsServed()) {
            findings.warning(
                    "measure-assumed",
                    table.grid().reference(table.firstCell()),
                    senses.measures().getFirst().name());
        }
    }

    /** Crosses or ones against persons' names are no counts. */
    boolean isNameList() {
        boolean names = finder.columns().stream()
                .anyMatch(column -> column.heading().is(Role.PERSONAL)
                        || finder.contentOf(column).isMostlyNames());
        boolean placeless = !layout.hasPlacesAcross() && layout.placeColumn().isEmpty();
        return names && (layout.hasDaysAcross() && placeless || isCrossed());
    }

    /** A day when nobody came has no crosses. */
    private boolean isCrossed() {
        var marks = table.body().stream()
                .limit(ColumnContent.ROWS)
                .filter(row -> row.cells().stream().noneMatch(this::isSumLabel))
                .flatMap(row -> layout.values().stream().flatMap(value -> Grid.at(row, value.number()).stream()))
                .map(senses::count)
                .filter(count -> !(count instanceof Count.Dash))
                .toList();
        return marks.size() > 1
                && marks.stream()
                        .allMatch(count ->
                                count instanceof Count.Refused(var code, var arguments) && code.equals("not-a-number")
                                        || count instanceof Count.Figure figure
                                                && figure.value().compareTo(BigDecimal.ONE) == 0);
    }

    private boolean isSumLabel(Cell cell) {
        return cell.value() instanceof CellValue.Text(String text) && senses.isSumLabel(text);
    }
}
