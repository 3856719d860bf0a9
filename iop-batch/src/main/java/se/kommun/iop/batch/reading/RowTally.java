package se.kommun.iop.batch.reading;

import java.util.HashSet;
import se.kommun.iop.batch.reading.vocabulary.Count;
import se.kommun.iop.batch.reading.vocabulary.Heading;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;

/** The cells of a row, counted by what each can be. */
abstract class RowTally {

    protected int cells;
    protected int figures;
    protected int years;
    protected int dates;
    protected int sureDates;
    protected int decimals;
    protected int weekdays;
    protected int weeks;
    protected int months;
    protected int headings;
    protected int keyHeadings;
    protected int countHeadings;
    protected int sumHeadings;
    protected int others;
    protected int firstColumn;
    protected int firstKey;
    protected int highest;
    protected int firstDay;
    protected int lastDay;
    protected boolean everyDay = true;
    protected int daysInOrder;
    protected int placeCells;
    protected boolean cornerPlace;
    protected boolean placeKey;
    protected boolean dayKey;
    protected boolean sum;
    protected boolean keyThenItsOwn;
    protected final HashSet<String> places = new HashSet<>();

    protected final void add(Cell cell, Senses senses) {
        cells++;
        firstColumn = cells == 1 ? cell.address().column() : firstColumn;
        var date = senses.date(cell);
        var place = senses.place(cell);
        if (date.isDayOfMonth() || date.unreadable() || date.isOnlyDay() && date.weekday() != 0) {
            dates++;
            decimals += senses.isDateOrDecimal(cell) ? 1 : 0;
            sureDates += date.isDayOfMonth() && !senses.isDateOrDecimal(cell) ? 1 : 0;
            keyThenItsOwn |= dayKey && cells == 2;
        } else if (date.isOnlyWeekday()) {
            weekdays++;
        } else if (date.isOnlyWeek()) {
            weeks++;
            keyThenItsOwn |= dayKey && cells == 2;
        } else if (date.isOnlyMonth()) {
            months++;
        } else if (place.isPresent()) {
            places.add(place.get().place().name());
            placeCells++;
            cornerPlace |= cells == 1;
            keyThenItsOwn |= placeKey && cells == 2;
        } else {
            addOther(cell, senses);
        }
    }

    private void addOther(Cell cell, Senses senses) {
        var heading = senses.heading(cell);
        if (cell.value() instanceof CellValue.Text && heading.isKnown()) {
            headings++;
            keyHeadings += heading.isKey() ? 1 : 0;
            countHeadings += heading.is(Heading.Role.COUNT) ? 1 : 0;
            sumHeadings += heading.is(Heading.Role.SUM) ? 1 : 0;
            placeKey |= heading.is(Heading.Role.PLACE);
            dayKey |= heading.isDay();
            sum |= cells == 1 && heading.is(Heading.Role.SUM);
            firstKey = cells == 1 && heading.isKey() ? 1 : firstKey;
            return;
        }
        if (namesPart(cell, senses) || PeriodColumn.saysPeriod(cell)) {
            headings++;
            return;
        }
        switch (senses.count(cell)) {
            case Count.Figure figure when heading.isKnown() -> years++;
            case Count.Figure figure -> addFigure(figure.value().intValue());
            case Count.Refused refused when !(cell.value() instanceof CellValue.Text) -> figures++;
            default -> others++;
        }
    }

    /** {@code Förmiddag}, {@code Sittning 1}, and not {@code 12 vuxna}. */
    private static boolean namesPart(Cell cell, Senses senses) {
        return cell.value() instanceof CellValue.Text(String text)
                && !text.isBlank()
                && Character.isLetter(text.strip().charAt(0))
                && senses.namesPart(cell);
    }

    private void addFigure(int value) {
        figures++;
        highest = Math.max(highest, value);
        if (value > lastDay && value <= 31 && daysInOrder == figures - 1) {
            daysInOrder++;
            firstDay = firstDay == 0 ? value : firstDay;
            everyDay &= lastDay == 0 || value == lastDay + 1;
            lastDay = value;
        }
    }
}
