package se.kommun.iop.batch.reading;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.kommun.iop.batch.reading.vocabulary.Lexicon;
import se.kommun.iop.batch.reading.vocabulary.PersonalData;
import se.kommun.iop.batch.reading.vocabulary.Words;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellAddress;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.Sheet;

/** How far personal data reaches in a sheet: which cells to leave out when the sheet is sent on. */
public final class PersonalDataExtent {

    private static final int LONGEST_HEADING = 60;

    private final Lexicon lexicon = Lexicon.swedish();

    /**
     * @param found where a finding says that there is personal data: the heading of a column, its first cell if it has no
     *     heading, or a cell with a text
     */
    public Set<CellAddress> of(Sheet sheet, Collection<CellAddress> found) {
        var extent = new TreeSet<CellAddress>();
        cells(sheet).filter(PersonalDataExtent::tellsWho).map(Cell::address).forEach(extent::add);
        cells(sheet)
                .filter(cell -> found.contains(cell.address()) || sheet.hidden() && isPersonalHeading(cell))
                .filter(cell -> !tellsWho(cell))
                .forEach(first -> column(sheet, first).forEach(extent::add));
        return extent;
    }

    /** Whether a text, such as a comment, can be sent on. */
    public boolean tellsWho(String text) {
        return PersonalData.hasPersonalNumber(text) || PersonalData.hasContact(text);
    }

    /** To the end of the sheet: too much left out hurts nobody, since their own list is as it was. */
    private Stream<CellAddress> column(Sheet sheet, Cell first) {
        boolean isData = !isPersonalHeading(first) && (looksLikeName(first) || hasFiguresBeside(sheet, first));
        return cells(sheet)
                .map(Cell::address)
                .filter(address -> address.column() == first.address().column())
                .filter(address -> address.row() > first.address().row()
                        || isData && address.row() == first.address().row());
    }

    private boolean isPersonalHeading(Cell cell) {
        return cell.value() instanceof CellValue.Text(String text)
                && text.length() <= LONGEST_HEADING
                && Stream.of("heading.personal", "heading.responsible", "heading.sensitive")
                        .anyMatch(entry -> lexicon.anyOf(entry, Words.tokens(Words.fold(text))));
    }

    private static boolean looksLikeName(Cell cell) {
        return cell.value() instanceof CellValue.Text(String text) && PersonalData.looksLikeNames(text);
    }

    /** A heading stands in a row of headings. */
    private static boolean hasFiguresBeside(Sheet sheet, Cell first) {
        return sheet.rows().stream()
                .filter(row -> row.number() == first.address().row())
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> !(cell.value() instanceof CellValue.Text));
    }

    private static boolean tellsWho(Cell cell) {
        return switch (cell.value()) {
            case CellValue.Text(String text) -> PersonalData.hasPersonalNumber(text) || PersonalData.hasContact(text);
            case CellValue.Number(double value) ->
                value >= 1e8
                        && value < 1e13
                        && value == Math.rint(value)
                        && PersonalData.hasPersonalNumber(tenDigits((long) value));
            default -> false;
        };
    }

    private static String tenDigits(long value) {
        var digits = Long.toString(value);
        return "0".repeat(Math.max(0, 10 - digits.length())) + digits;
    }

    private static Stream<Cell> cells(Sheet sheet) {
        return sheet.rows().stream().flatMap(row -> row.cells().stream());
    }
}
