package se.kommun.iop.batch.workbook;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDateTime;
import java.util.Arrays;

/** The row of a text file that is being passed by. All its cells are texts. */
final class TextRow implements RowView {

    private int number;
    private int size;
    private int[] columns = new int[64];
    private String[] texts = new String[64];

    /** False if there is nothing in the row. */
    boolean take(CsvRecord each, Budget budget) {
        number = Math.toIntExact(each.getStartingLineNumber());
        size = 0;
        if (each.getFieldCount() > columns.length) {
            columns = Arrays.copyOf(columns, each.getFieldCount());
            texts = Arrays.copyOf(texts, each.getFieldCount());
        }
        for (int i = 0; i < each.getFieldCount(); i++) {
            var field = each.getField(i);
            if (!SheetDraft.isBlank(field)) {
                var text = Mojibake.repair(field);
                if (!SheetDraft.isBlank(text)) {
                    budget.cell();
                    columns[size] = i + 1;
                    texts[size++] = text;
                }
            }
        }
        if (size > 0) {
            budget.row();
        }
        return size > 0;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int column(int cell) {
        return columns[cell];
    }

    @Override
    public Kind kind(int cell) {
        return Kind.TEXT;
    }

    @Override
    public double value(int cell) {
        return 0;
    }

    @Override
    public String text(int cell) {
        return texts[cell];
    }

    @Override
    public LocalDateTime day(int cell) {
        throw new IllegalStateException("A text file has no days");
    }

    @Override
    public int style(int cell) {
        return 0;
    }

    @Override
    public boolean hasFormula(int cell) {
        return false;
    }

    @Override
    public boolean struckThrough(int cell) {
        return false;
    }
}
