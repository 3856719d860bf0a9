package se.kommun.iop.batch.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.kommun.iop.batch.reading.vocabulary.Heading;
import se.kommun.iop.batch.reading.vocabulary.Lexicon;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.reading.vocabulary.Words;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.observation.LayoutPrint;

/**
 * How the tables of a list are laid out: their headings in order and what each column is for. Days, months, years and
 * figures leave no mark, and a table that is laid out like another leaves the same.
 */
final class LayoutMarks {

    private static final int DIGITS = 16;

    private final TreeSet<String> marks = new TreeSet<>();
    private final Lexicon lexicon = Lexicon.swedish();
    private final Senses senses;

    LayoutMarks(Senses senses) {
        this.senses = senses;
    }

    void add(List<Column> columns, Layout layout) {
        var described = new ArrayList<String>();
        for (Column column : columns) {
            var mark = mark(column, layout);
            // How many days stand beside each other differs from month to month.
            if (!mark.equals("day")
                    || described.isEmpty()
                    || !described.getLast().equals("day")) {
                described.add(mark);
            }
        }
        marks.add(String.join("|", described));
    }

    /** A form is known by what it asks for. */
    void addForm(List<Heading> asked) {
        marks.add(asked.stream()
                .filter(Heading::isKnown)
                .map(heading -> heading.role() + ":" + heading.measure())
                .collect(Collectors.joining("|", "form|", "")));
    }

    /** Empty when no table was found. */
    Optional<LayoutPrint> print() {
        return marks.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new LayoutPrint(Fingerprint.of(String.join("\n", marks).getBytes(StandardCharsets.UTF_8))
                                .hex()
                                .substring(0, DIGITS)));
    }

    private String mark(Column column, Layout layout) {
        if (column.heading().isPersonal()) {
            return "personal";
        }
        if (!column.date().isEmpty() && column.place().isEmpty()) {
            return "day";
        }
        var words = column.heads().stream()
                .filter(head -> senses.date(head).isEmpty())
                .flatMap(head -> words(head).stream())
                .collect(Collectors.joining(" "));
        return words + "=" + purpose(column, layout);
    }

    private List<String> words(Cell head) {
        return head.value() instanceof CellValue.Text(String text)
                ? Words.tokens(Words.fold(text)).stream()
                        .filter(word -> lexicon.month(word) == 0 && !Character.isDigit(word.charAt(0)))
                        .toList()
                : List.of();
    }

    /** What stands under the heading may differ from month to month, so only what is read counts here. */
    private static String purpose(Column column, Layout layout) {
        if (column.place().isPresent()) {
            return "place";
        }
        boolean counted = layout.values().stream().anyMatch(value -> value.number() == column.number());
        if (counted) {
            return "count " + column.heading().measure();
        }
        if (layout.dateColumn().filter(number -> number == column.number()).isPresent()) {
            return "date";
        }
        return layout.placeColumn().filter(number -> number == column.number()).isPresent()
                ? "places"
                : column.heading().role().name();
    }
}
