package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.kommun.iop.batch.reading.vocabulary.DateParts;
import se.kommun.iop.batch.reading.vocabulary.Heading.Role;
import se.kommun.iop.batch.reading.vocabulary.PlaceNames;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.reading.vocabulary.TitleReader;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.Row;

/** Reads what stands around tables: the file's name, the sheet's name, and lines of text above a table. */
final class Surroundings {

    private static final int LONG_LINE = 120;

    private final Senses senses;
    private final TitleReader titles;
    private final Mentions mentions;

    Surroundings(Senses senses) {
        this.senses = senses;
        this.titles = new TitleReader(senses);
        this.mentions = new Mentions(senses);
    }

    Context ofFile(String fileName) {
        var context = ofName(withoutEnding(fileName));
        return isForeign(context.date().year()) ? context.withDate(DateParts.NONE) : context;
    }

    /** A year outside the term that the file is named for: it may be the list's, or the day when it was written out. */
    OptionalInt foreignYear(String fileName) {
        var date = titles.read(withoutEnding(fileName));
        return isForeign(date.year()) && date.day() == 0 ? OptionalInt.of(date.year()) : OptionalInt.empty();
    }

    private boolean isForeign(int year) {
        var term = senses.term();
        return year != 0
                && (year < term.from().getYear() || year > term.through().getYear());
    }

    private static String withoutEnding(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    Context ofName(String name) {
        var place = senses.places().named(name).or(() -> senses.places().within(name));
        return new Context(place, titles.read(name), Optional.empty());
    }

    /**
     * The lines above a table, the nearest first; of lines over several tables beside each other, its own part.
     *
     * @param named what the names of the sheet and the file tell, which counts for more than what a line only mentions
     */
    Context above(Table table, Context named) {
        return mentions.complete(said(table), named, texts(table));
    }

    /** What they say it is about, and not only mention. */
    Context said(Table table) {
        var context = Context.NONE;
        for (Row row : table.titles().reversed()) {
            var line = ofLine(over(table, row));
            context =
                    context.within(isDated(table) && line.date().isDayOfMonth() ? line.withDate(DateParts.NONE) : line);
        }
        return context;
    }

    /** Its rows have days of their own, so that a whole date above them is about something else. */
    private boolean isDated(Table table) {
        return table.header().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> senses.heading(cell).is(Role.DATE));
    }

    /** Whether the lines above say something new, after which what was said above an earlier table no longer holds. */
    boolean startsOver(Table table) {
        return !table.titles().stream()
                .flatMap(row -> over(table, row).stream())
                .allMatch(cell -> !(cell.value() instanceof CellValue.Text(String text)) || senses.saysOnlyWhen(text));
    }

    List<String> texts(Table table) {
        return table.titles().stream()
                .flatMap(row -> over(table, row).stream())
                .filter(cell -> cell.value() instanceof CellValue.Text)
                .map(cell -> ((CellValue.Text) cell.value()).text())
                .toList();
    }

    private static List<Cell> over(Table table, Row row) {
        var own = row.cells().stream()
                .filter(cell -> cell.address().column() >= table.first()
                        && cell.address().column() <= table.last())
                .toList();
        return own.isEmpty() ? row.cells() : own;
    }

    private Context ofLine(List<Cell> cells) {
        var context = Context.NONE;
        var places = new ArrayList<PlaceNames.Hit>();
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (cell.value() instanceof CellValue.Text(String text) && text.length() <= LONG_LINE) {
                var said = ofText(text, cell);
                said.place().ifPresent(places::add);
                context = context.within(said);
            } else if (i > 0) {
                context = context.withDate(context.date().joined(labelled(cells.get(i - 1), cell)));
            } else {
                context = context.withDate(context.date().joined(senses.date(cell)));
            }
        }
        boolean several =
                places.stream().map(hit -> hit.place().name()).distinct().count() > 1;
        return several ? new Context(Optional.empty(), context.date(), Optional.empty()) : context;
    }

    private Context ofText(String text, Cell cell) {
        var place = senses.place(cell)
                .or(() -> mentions.isOnlyMention(text)
                        ? Optional.empty()
                        : senses.places().within(text));
        var unknown = place.isEmpty() && senses.namesUnknownPlace(text)
                ? Optional.of(cell.address())
                : Optional.<se.kommun.iop.batch.workbook.CellAddress>empty();
        return new Context(place, titles.read(text), unknown);
    }

    /** {@code Vecka | 27}, {@code Månad | 7}, {@code Datum | 2024-07-06}. */
    private DateParts labelled(Cell label, Cell cell) {
        var role = senses.heading(label).role();
        if (cell.value() instanceof CellValue.Number(double value) && value == Math.rint(value)) {
            int number = (int) value;
            if (role == Role.WEEK && number >= 1 && number <= 53) {
                return DateParts.ofWeek(0, number);
            }
            if (role == Role.MONTH && number >= 1 && number <= 12) {
                return DateParts.of(0, number, 0);
            }
            if (role == Role.YEAR && number > 1900 && number < 2100) {
                return DateParts.ofYear(number);
            }
            return DateParts.NONE;
        }
        return senses.date(cell);
    }
}
