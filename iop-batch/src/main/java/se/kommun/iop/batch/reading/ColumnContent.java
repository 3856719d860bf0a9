package se.kommun.iop.batch.reading;

import se.kommun.iop.batch.reading.vocabulary.Count;
import se.kommun.iop.batch.reading.vocabulary.PersonalData;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;

/** What the cells below a heading hold, counted over the first rows of a table. */
final class ColumnContent {

    static final int ROWS = 300;

    private final Senses senses;
    private int filled;
    private int dates;
    private int wholeDays;
    private int decimals;
    private int places;
    private int figures;
    private int texts;
    private int names;
    private int contacts;

    ColumnContent(Senses senses) {
        this.senses = senses;
    }

    static ColumnContent of(Table table, int column, Senses senses) {
        var content = new ColumnContent(senses);
        table.body().stream().limit(ROWS).forEach(row -> Grid.at(row, column).ifPresent(content::add));
        return content;
    }

    void add(Cell cell) {
        filled++;
        var date = senses.date(cell);
        if (senses.isDateOrDecimal(cell)) {
            decimals++;
        } else if (!date.isEmpty() && !date.isOnlyDay() && !date.isOnlyMonth()) {
            dates++;
            wholeDays += date.isDayOfMonth() ? 1 : 0;
        } else if (senses.place(cell).isPresent()) {
            places++;
        } else if (senses.count(cell) instanceof Count.Figure || !(cell.value() instanceof CellValue.Text)) {
            figures++;
        } else {
            texts++;
            names += cell.value() instanceof CellValue.Text(String text) && isName(text) ? 1 : 0;
        }
        contacts += cell.value() instanceof CellValue.Text(String text) && PersonalData.hasContact(text) ? 1 : 0;
    }

    private boolean isName(String text) {
        return PersonalData.looksLikeNames(text)
                && senses.places().within(text).isEmpty()
                && !senses.isSumLabel(text)
                && senses.count(new Cell(new se.kommun.iop.batch.workbook.CellAddress(1, 1), new CellValue.Text(text)))
                        instanceof Count.Refused;
    }

    boolean isEmpty() {
        return filled == 0;
    }

    boolean isMostlyDates() {
        return isSurelyDates() || figures == 0 && decimals > 0 && (dates + decimals) * 2 >= filled;
    }

    /** Even if {@code 19.5} among them is no day in May. */
    boolean isSurelyDates() {
        return dates > 0 && dates * 2 >= filled;
    }

    boolean isMostlyWholeDays() {
        return wholeDays > 0 && wholeDays * 2 >= filled;
    }

    boolean hasPlaces() {
        return places > 0 && places * 3 >= filled;
    }

    boolean hasFigures() {
        return figures + decimals > 0;
    }

    boolean isMostlyFigures() {
        return hasFigures() && figures + decimals >= texts;
    }

    boolean hasTexts() {
        return texts > 0;
    }

    boolean isMostlyNames() {
        return names >= 2 && names * 5 >= filled * 3;
    }

    boolean isMostlyContacts() {
        return contacts > 0 && contacts * 2 >= filled;
    }
}
