package se.kommun.iop.batch.workbook;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.BitSet;

/** The row of an xlsx sheet that is being passed by. */
final class XlsxRow implements RowView {

    private static final int FEW = 64;

    private final XlsxBook book;
    private final BitSet blankTexts = new BitSet();
    private int number;
    private boolean hidden;
    private int size;
    private int[] columns = new int[FEW];
    private int[] styles = new int[FEW];
    private double[] values = new double[FEW];
    private boolean[] formulas = new boolean[FEW];
    private boolean[] struck = new boolean[FEW];
    private Kind[] kinds = new Kind[FEW];
    private String[] texts = new String[FEW];

    XlsxRow(XlsxBook book) {
        this.book = book;
        for (int i = 0; i < book.strings().size(); i++) {
            blankTexts.set(i, SheetDraft.isBlank(book.strings().text(i).text()));
        }
    }

    void begin(int row, boolean isHidden) {
        number = row;
        hidden = isHidden;
        size = 0;
    }

    void number(int column, int style, boolean formula, double value) {
        var shown = book.styles().style(style);
        boolean day = shown.date() && book.system().shows(value);
        add(column, style, formula, day ? Kind.DAY : Kind.NUMBER, value, "", shown.struckThrough());
    }

    void shared(int column, int style, boolean formula, int text) {
        if (text >= book.strings().size()) {
            throw new NotOpened(Refusal.UNREADABLE);
        }
        if (!blankTexts.get(text)) {
            var shared = book.strings().text(text);
            boolean strikes =
                    shared.struckThrough() || book.styles().style(style).struckThrough();
            add(column, style, formula, Kind.TEXT, 0, shared.text(), strikes);
        }
    }

    void text(int column, int style, boolean formula, String text) {
        if (!SheetDraft.isBlank(text)) {
            boolean strikes = book.styles().style(style).struckThrough();
            add(column, style, formula, Kind.TEXT, 0, text, strikes);
        }
    }

    void other(int column, int style, boolean formula) {
        add(
                column,
                style,
                formula,
                Kind.OTHER,
                0,
                "",
                book.styles().style(style).struckThrough());
    }

    private void add(int column, int style, boolean formula, Kind kind, double value, String text, boolean strikes) {
        if (size > 0 && columns[size - 1] >= column) {
            throw new Unusual();
        }
        if (size == columns.length) {
            grow(2 * size);
        }
        columns[size] = column;
        styles[size] = style;
        formulas[size] = formula;
        kinds[size] = kind;
        values[size] = value;
        texts[size] = text;
        struck[size] = strikes;
        size++;
    }

    private void grow(int room) {
        columns = Arrays.copyOf(columns, room);
        styles = Arrays.copyOf(styles, room);
        formulas = Arrays.copyOf(formulas, room);
        kinds = Arrays.copyOf(kinds, room);
        values = Arrays.copyOf(values, room);
        texts = Arrays.copyOf(texts, room);
        struck = Arrays.copyOf(struck, room);
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public boolean hidden() {
        return hidden;
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
        return kinds[cell];
    }

    @Override
    public double value(int cell) {
        return values[cell];
    }

    @Override
    public String text(int cell) {
        return texts[cell];
    }

    @Override
    public LocalDateTime day(int cell) {
        return book.system().at(values[cell]).orElseThrow();
    }

    @Override
    public int style(int cell) {
        return styles[cell];
    }

    @Override
    public boolean hasFormula(int cell) {
        return formulas[cell];
    }

    @Override
    public boolean struckThrough(int cell) {
        return struck[cell];
    }
}
