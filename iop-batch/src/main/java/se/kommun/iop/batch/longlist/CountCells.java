package se.kommun.iop.batch.longlist;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kommun.iop.batch.reading.vocabulary.Count;
import se.kommun.iop.batch.reading.vocabulary.DateParts;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.RowView;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.observation.Reported;

/** Tells the counts in one column of a long list; each way to write a count is thought about once. */
final class CountCells {

    /** From here on a number may be a year. */
    private static final int SMALL = 1_900;

    private static final int NO_YEARS = 2_100;
    private static final int LONGEST = 60;
    private static final int MOST = 20_000;

    private record Written(RowView.Kind kind, long bits, String text, int style, boolean formula) {}

    private final Map<Written, CountCell> known = new HashMap<>();
    private final @Nullable CountCell[] small = new CountCell[SMALL];
    private final Senses senses;
    private final Measure measure;
    private final int number;
    private int smallStyle = Integer.MIN_VALUE;
    private boolean smallFormula;

    /** @param number of the measure among the agreement's */
    CountCells(Senses senses, Measure measure, int number) {
        this.senses = senses;
        this.measure = measure;
        this.number = number;
    }

    CountCell read(RowView row, int cell) {
        double value = row.value(cell);
        boolean isSmall =
                row.kind(cell) == RowView.Kind.NUMBER && value >= 0 && value < SMALL && value == Math.rint(value);
        if (isSmall && row.style(cell) == smallStyle && row.hasFormula(cell) == smallFormula) {
            var count = small[(int) value];
            if (count == null) {
                count = lookUp(row, cell);
                small[(int) value] = count;
            }
            return count;
        }
        if (isSmall && smallStyle == Integer.MIN_VALUE) {
            smallStyle = row.style(cell);
            smallFormula = row.hasFormula(cell);
        }
        return lookUp(row, cell);
    }

    private CountCell lookUp(RowView row, int cell) {
        var text = row.kind(cell) == RowView.Kind.TEXT ? row.text(cell) : "";
        var written = new Written(
                row.kind(cell), Double.doubleToLongBits(row.value(cell)), text, row.style(cell), row.hasFormula(cell));
        var count = known.get(written);
        if (count == null) {
            count = known.size() > MOST || text.length() > LONGEST ? CountCell.ODD : find(row, cell);
            if (known.size() <= MOST) {
                known.put(written, count);
            }
        }
        return count;
    }

    private CountCell find(RowView row, int cell) {
        boolean text = row.kind(cell) == RowView.Kind.TEXT;
        if (row.kind(cell) != RowView.Kind.NUMBER && !(text && isOnlyNumber(row, cell))) {
            return CountCell.ODD;
        }
        if (!(senses.count(CellOf.in(row, cell), number) instanceof Count.Figure figure)
                || figure.approximate()
                || figure.value().compareTo(BigDecimal.valueOf(measure.highest())) > 0
                || figure.value().doubleValue() >= SMALL && figure.value().doubleValue() < NO_YEARS) {
            return CountCell.ODD;
        }
        var plain = figure.value().stripTrailingZeros().toPlainString();
        boolean whole = !text && row.value(cell) == Math.rint(row.value(cell));
        return new CountCell(
                true,
                new Reported.Counted(figure.value()),
                text ? row.text(cell).strip() : plain,
                figure.rule(),
                whole ? row.style(cell) + (row.hasFormula(cell) ? "=" : "") : "");
    }

    /** Neither a day nor a place nor a heading. */
    private boolean isOnlyNumber(RowView row, int cell) {
        var there = CellOf.in(row, cell);
        var parts = senses.date(there);
        return (parts.equals(DateParts.NONE) || parts.isOnlyDay() && parts.weekday() == 0)
                && senses.place(there).isEmpty()
                && !senses.heading(there).isKnown();
    }
}
