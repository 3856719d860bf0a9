package se.kommun.iop.batch.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.kommun.iop.batch.reading.vocabulary.Count;
import se.kommun.iop.batch.reading.vocabulary.DateParts;
import se.kommun.iop.batch.reading.vocabulary.Heading.Role;
import se.kommun.iop.batch.reading.vocabulary.PlaceNames;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.reading.vocabulary.TitleReader;
import se.kommun.iop.batch.reading.vocabulary.Words;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellAddress;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.Row;

/**
 * What a row itself tells: its day, its place, or that it is a sum or about something else.
 *
 * @param dateCell the cell that tells the day, or most of it
 * @param unknownPlace a cell that should name a place and names none of the agreement's
 * @param label the text that makes the row a sum
 */
record RowKeys(
        Kind kind,
        DateParts date,
        Optional<Cell> dateCell,
        Optional<PlaceNames.Hit> place,
        Optional<Cell> placeCell,
        Optional<CellAddress> unknownPlace,
        String label) {

    enum Kind {
        DATA,
        SUM,
        DECOY
    }

    private static final Pattern DITTO = Pattern.compile("[-\\s]*[\"”″'’„]+[-\\s]*|d:?o\\.?");

    RowKeys aboutSomethingElse() {
        return kind == Kind.SUM ? this : new RowKeys(Kind.DECOY, date, dateCell, place, placeCell, unknownPlace, label);
    }

    RowKeys withDate(RowKeys from) {
        return new RowKeys(
                kind, from.date.withWeekday(date.weekday()), from.dateCell, place, placeCell, unknownPlace, label);
    }

    RowKeys withPlace(RowKeys from) {
        return new RowKeys(kind, date, dateCell, from.place, from.placeCell, Optional.empty(), label);
    }

    /** Whether the cell repeats the one above it with a mark ({@code "}, {@code d:o}). */
    static boolean isDitto(Cell cell) {
        return cell.value() instanceof CellValue.Text(String text)
                && DITTO.matcher(Words.fold(text)).matches();
    }

    /** @param above for columns where a cell holds until the next one, the cell that holds */
    static RowKeys of(Row row, Grid grid, Layout layout, Senses senses, Map<Integer, Cell> above) {
        var reader = new Reader(layout, senses);
        for (Column key : layout.keys()) {
            grid.seenAt(row, key.number())
                    .or(() -> Optional.ofNullable(above.get(key.number())))
                    .ifPresent(cell -> reader.add(key, cell));
        }
        for (int note : layout.notes()) {
            Grid.at(row, note).ifPresent(reader::addNote);
        }
        return reader.keys();
    }

    /** Goes through the keys of one row. */
    private static final class Reader {

        private static final int MOST_WORDS_OF_A_DAY = 5;

        private final Layout layout;
        private final Senses senses;
        private Kind kind = Kind.DATA;
        private DateParts date = DateParts.NONE;
        private Optional<Cell> dateCell = Optional.empty();
        private Optional<PlaceNames.Hit> place = Optional.empty();
        private Optional<Cell> placeCell = Optional.empty();
        private Optional<CellAddress> unknownPlace = Optional.empty();
        private String label = "";

        Reader(Layout layout, Senses senses) {
            this.layout = layout;
            this.senses = senses;
        }

        void add(Column key, Cell cell) {
            if (cell.value() instanceof CellValue.Text(String text) && senses.isSumLabel(text)) {
                kind = Kind.SUM;
                label = text;
                return;
            }
            var parts = dateOf(key, cell);
            if (!parts.isEmpty()) {
                boolean says = dateCell.isEmpty() || !parts.isOnlyWeekday() || date.isEmpty();
                dateCell = says ? Optional.of(cell) : dateCell;
                date = date.isDayOfMonth() ? date.joined(weekdayOf(parts)) : parts.joined(date);
                return;
            }
            var hit = senses.place(cell);
            if (hit.isPresent() && place.isEmpty()) {
                place = hit;
                placeCell = Optional.of(cell);
                return;
            }
            addOther(key, cell);
        }

        private static DateParts weekdayOf(DateParts parts) {
            return DateParts.ofWeekday(parts.weekday());
        }

        private void addOther(Column key, Cell cell) {
            if (isDitto(cell) || senses.heading(cell).is(Role.COUNT) && layout.hasDaysAcross()) {
                return;
            }
            if (isDecoy(cell)) {
                kind = kind == Kind.SUM ? kind : Kind.DECOY;
            } else if (layout.placeColumn()
                    .filter(column -> column == key.number())
                    .isPresent()) {
                unknownPlace = Optional.of(cell.address());
                placeCell = Optional.of(cell);
            } else if (layout.dateColumn()
                            .filter(column -> column == key.number())
                            .isPresent()
                    && date.isEmpty()) {
                date = DateParts.UNREADABLE;
                dateCell = Optional.of(cell);
            }
        }

        /** In a list every row has its day; only where the rows stand for places can one be about something else. */
        private boolean isDecoy(Cell cell) {
            var heading = senses.heading(cell);
            return (heading.is(Role.DECOY) || heading.is(Role.NOTE) || heading.is(Role.SUM))
                    && (date.isEmpty() || date.isOnlyWeekday() || layout.hasDaysAcross())
                    && (heading.is(Role.SUM) || !holdsDay(cell));
        }

        /** A day with more to it, such as a price: no row with a day is about something else. */
        private boolean holdsDay(Cell cell) {
            return !layout.hasDaysAcross()
                    && cell.value() instanceof CellValue.Text(String text)
                    && (new TitleReader(senses).read(text).isDayOfMonth() || beginsWithDay(text));
        }

        private boolean beginsWithDay(String text) {
            var words = List.of(text.strip().split("\\s+"));
            return IntStream.range(1, Math.min(MOST_WORDS_OF_A_DAY, words.size()))
                    .mapToObj(most -> String.join(" ", words.subList(0, most)))
                    .anyMatch(begin -> senses.date(begin).isDayOfMonth());
        }

        void addNote(Cell cell) {
            if (cell.value() instanceof CellValue.Text(String text)
                    && (place.isEmpty() || date.isEmpty())
                    && senses.isSumLabel(text)) {
                kind = Kind.SUM;
                label = text;
            }
        }

        private DateParts dateOf(Column key, Cell cell) {
            return switch (key.heading().role()) {
                case WEEK ->
                    number(cell, 53).map(week -> DateParts.ofWeek(0, week)).orElse(senses.date(cell));
                case MONTH ->
                    number(cell, 12).map(month -> DateParts.of(0, month, 0)).orElse(senses.date(cell));
                case YEAR -> number(cell, 2100).map(DateParts::ofYear).orElse(senses.date(cell));
                case DATE, WEEKDAY -> senses.dateOrNumber(cell);
                default -> senses.date(cell);
            };
        }

        private Optional<Integer> number(Cell cell, int highest) {
            return senses.count(cell, 0) instanceof Count.Figure figure
                            && figure.value().intValue() >= 1
                            && figure.value().intValue() <= highest
                    ? Optional.of(figure.value().intValue())
                    : Optional.empty();
        }

        RowKeys keys() {
            return new RowKeys(
                    kind, date, dateCell, place, placeCell, place.isPresent() ? Optional.empty() : unknownPlace, label);
        }
    }
}
