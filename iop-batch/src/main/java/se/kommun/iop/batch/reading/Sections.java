package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.kommun.iop.batch.reading.vocabulary.Count;
import se.kommun.iop.batch.reading.vocabulary.DateParts;
import se.kommun.iop.batch.reading.vocabulary.PlaceNames;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.reading.vocabulary.TitleReader;
import se.kommun.iop.batch.reading.vocabulary.Words;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;

/** Lets a line that only names a place, a day, a week or a month speak for the lines below it. */
final class Sections {

    private static final int FEW_WORDS = 3;

    private final Layout layout;
    private final Senses senses;
    private final TitleReader titles;

    Sections(Layout layout, Senses senses) {
        this.layout = layout;
        this.senses = senses;
        this.titles = new TitleReader(senses);
    }

    List<Line> over(List<Line> lines) {
        boolean ownDay = most(lines, Line::tellsDay) || layout.hasDaysAcross() && !most(lines, line -> false);
        boolean ownPlace = layout.hasPlacesAcross() || most(lines, Line::tellsPlace);
        boolean sectionedByPlace = !ownPlace && lines.stream().anyMatch(this::isPlaceLine);
        var section = Context.NONE;
        var placed = new ArrayList<Line>();
        for (Line line : lines) {
            if (line.isData() && line.counts().isEmpty()) {
                section = sectionAfter(line, section, ownDay, ownPlace, sectionedByPlace);
            } else if (!ownPlace && isAboutSomethingElse(line)) {
                section = unknown(line, section);
            }
            placed.add(line.with(section));
        }
        return placed;
    }

    private static boolean most(List<Line> lines, Predicate<Line> test) {
        long all = lines.stream().filter(Line::matters).count();
        long some = lines.stream().filter(Line::matters).filter(test).count();
        return all > 0 && some * 2 >= all;
    }

    private boolean isPlaceLine(Line line) {
        return line.isData()
                && line.counts().isEmpty()
                && line.row().cells().size() == 1
                && placeOf(line).isPresent();
    }

    private Context sectionAfter(
            Line line, Context section, boolean ownDay, boolean ownPlace, boolean sectionedByPlace) {
        var after = section;
        var date = dateOf(line);
        if (!date.isEmpty() && !date.unreadable() && !(ownDay && (date.day() != 0 || date.isOnlyWeek()))) {
            after = after.withDate(date.month() != 0 || date.week() != 0 ? date : date.within(section.date()));
        }
        var place = placeOf(line);
        if (!ownPlace && place.isPresent()) {
            return after.withPlace(place.get());
        }
        boolean unknown = !ownPlace
                && date.isEmpty()
                && text(line)
                        .filter(text -> isUnknownPlace(text, sectionedByPlace))
                        .isPresent();
        return unknown ? unknown(line, after) : after;
    }

    /** What stands below is not about the place above it, but nobody knows about what. */
    private boolean isAboutSomethingElse(Line line) {
        return line.keys().kind() == RowKeys.Kind.DECOY
                && line.counts().isEmpty()
                && text(line).flatMap(text -> senses.places().within(text)).isPresent();
    }

    private static Context unknown(Line line, Context section) {
        return new Context(
                Optional.empty(),
                section.date(),
                Optional.of(line.row().cells().getFirst().address()));
    }

    private boolean isUnknownPlace(String text, boolean sectionedByPlace) {
        int words = Words.tokens(Words.fold(text)).size();
        return senses.namesUnknownPlace(text)
                || sectionedByPlace
                        && words > 0
                        && words <= FEW_WORDS
                        && !senses.isSumLabel(text)
                        && !senses.saysOnlyWhen(text)
                        && senses.state(line(text)) instanceof Count.Nothing;
    }

    private static Cell line(String text) {
        return new Cell(new se.kommun.iop.batch.workbook.CellAddress(1, 1), new CellValue.Text(text));
    }

    private DateParts dateOf(Line line) {
        return line.keys().date().isEmpty() || line.keys().date().unreadable()
                ? text(line).map(titles::read).orElse(DateParts.NONE)
                : line.keys().date();
    }

    private Optional<PlaceNames.Hit> placeOf(Line line) {
        return line.keys()
                .place()
                .or(() -> text(line)
                        .filter(text -> Words.tokens(Words.fold(text)).size() <= 2 * FEW_WORDS)
                        .flatMap(text -> senses.places().within(text)));
    }

    /** The text of a row that holds nothing else. */
    private static Optional<String> text(Line line) {
        var cells = line.row().cells();
        return cells.size() == 1 && cells.getFirst().value() instanceof CellValue.Text(String text)
                ? Optional.of(text)
                : Optional.empty();
    }
}
