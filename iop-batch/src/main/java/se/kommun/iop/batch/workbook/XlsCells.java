package se.kommun.iop.batch.workbook;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the records of single cells into cells. A formula's text, and its result if that is a text, come after it. */
final class XlsCells {

    static final int RICH_LABEL = 0xD6;
    static final int LABEL = 0x204;
    static final int FORMULA_TEXT = 0x207;

    private static final int FORMULA = 0x06;
    private static final int COMPACT_NUMBERS = 0xBD;
    private static final int SHARED_TEXT = 0xFD;
    private static final int NUMBER = 0x203;
    private static final int TRUTH_OR_ERROR = 0x205;
    private static final int ARRAY = 0x221;
    private static final int COMPACT_NUMBER = 0x27E;
    private static final int SHARED_FORMULA = 0x4BC;

    /** A cell with a formula that is not complete yet. */
    private record Unfinished(CellAddress address, int style, CellValue value, ByteBuffer formula) {}

    private final XlsGlobals globals;
    private final SheetDraft draft;
    private final XlsFormulas formulas;
    private final Budget budget;
    private final List<Unfinished> unfinished = new ArrayList<>(1);

    XlsCells(XlsGlobals globals, SheetDraft draft, Budget budget) {
        this.globals = globals;
        this.draft = draft;
        this.budget = budget;
        this.formulas = new XlsFormulas(globals.names(), budget);
    }

    void take(int kind, ByteBuffer data) {
        switch (kind) {
            case SHARED_FORMULA -> share(data, 8, true);
            case ARRAY -> share(data, 12, false);
            case FORMULA -> {
                finish();
                unfinished.add(unfinished(data));
            }
            case NUMBER -> addNumber(address(data), unsigned(data), data.getDouble());
            case COMPACT_NUMBER -> addNumber(address(data), unsigned(data), BiffNumber.compact(data.getInt()));
            case COMPACT_NUMBERS -> addNumbers(data);
            case SHARED_TEXT -> add(address(data), unsigned(data), text(globals.text(data.getInt())));
            case TRUTH_OR_ERROR ->
                add(address(data), unsigned(data), BiffNumber.truthOrError(data.get(), data.get() != 0));
            default -> {
                // Blank cells, and all that is no cell
            }
        }
    }

    /** A cell with a text of its own, or the text that the formula before it results in. */
    void takeText(int kind, List<ByteBuffer> parts) {
        if (kind == FORMULA_TEXT) {
            var text = new BiffText(parts).read();
            budget.keep(text);
            unfinished.replaceAll(cell -> new Unfinished(cell.address(), cell.style(), text(text), cell.formula()));
        } else {
            var data = parts.getFirst();
            var address = address(data);
            int style = unsigned(data);
            var text = new BiffText(parts).read();
            budget.keep(text);
            add(address, style, text(text));
        }
    }

    /** Nothing more belongs to the formula before. */
    void finish() {
        for (var cell : unfinished) {
            put(cell.address(), cell.style(), cell.value(), Optional.of(formulas.text(cell.address(), cell.formula())));
        }
        unfinished.clear();
    }

    private Unfinished unfinished(ByteBuffer data) {
        var address = address(data);
        int style = unsigned(data);
        long result = data.getLong();
        var value = BiffNumber.result(result)
                .orElseGet(() -> globals.style(style).value(Double.longBitsToDouble(result), globals.system()));
        return new Unfinished(address, style, value, data.position(20).slice().order(data.order()));
    }

    private void share(ByteBuffer data, int formulaAt, boolean moves) {
        unfinished.forEach(cell ->
                formulas.share(cell.address(), data.position(formulaAt).slice().order(data.order()), moves));
    }

    private void addNumbers(ByteBuffer data) {
        int row = unsigned(data);
        int column = unsigned(data);
        // The last two bytes repeat the last column
        while (data.remaining() >= 8) {
            addNumber(new CellAddress(row + 1, ++column), unsigned(data), BiffNumber.compact(data.getInt()));
        }
    }

    private void addNumber(CellAddress address, int style, double number) {
        add(address, style, globals.style(style).value(number, globals.system()));
    }

    private void add(CellAddress address, int style, CellValue value) {
        finish();
        put(address, style, value, Optional.empty());
    }

    private void put(CellAddress address, int style, CellValue value, Optional<String> formula) {
        var shown = globals.style(style);
        draft.add(new Cell(address, value, formula, shown.format(), shown.struckThrough()));
    }

    private static CellValue text(String text) {
        return new CellValue.Text(text);
    }

    private static CellAddress address(ByteBuffer data) {
        return new CellAddress(unsigned(data) + 1, unsigned(data) + 1);
    }

    private static int unsigned(ByteBuffer data) {
        return Short.toUnsignedInt(data.getShort());
    }
}
