package se.kommun.iop.batch.workbook;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.SharedFormula;
import org.apache.poi.ss.formula.ptg.ExpPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.util.LittleEndianByteArrayInputStream;

/** Puts the formulas of a sheet into words. What POI cannot put into words is an empty text: a formula all the same. */
final class XlsFormulas {

    /** A formula that several cells refer to; in a filled one, unlike in an array, the references move along. */
    private record Origin(ByteBuffer data, boolean moves) {}

    private final XlsNames names;
    private final Map<CellAddress, Origin> origins = new HashMap<>();
    private final Budget budget;

    XlsFormulas(XlsNames names, Budget budget) {
        this.names = names;
        this.budget = budget;
    }

    /** Takes the formula that a cell and others after it refer to; the data begins with its length. */
    void share(CellAddress first, ByteBuffer data, boolean moves) {
        budget.cell();
        origins.put(first, new Origin(data, moves));
    }

    /** The formula at the given cell; the data begins with its length. */
    String text(CellAddress cell, ByteBuffer data) {
        var text = rendered(cell, data);
        budget.keep(text);
        return text;
    }

    private String rendered(CellAddress cell, ByteBuffer data) {
        try {
            var tokens = tokens(data);
            return FormulaRenderer.toFormulaString(
                    names,
                    tokens.length == 1 && tokens[0] instanceof ExpPtg reference ? shared(cell, reference) : tokens);
        } catch (RuntimeException notUnderstood) {
            return "";
        }
    }

    private Ptg[] shared(CellAddress cell, ExpPtg reference) {
        var origin = origins.get(new CellAddress(reference.getRow() + 1, reference.getColumn() + 1));
        if (origin == null) {
            throw new NotOpened(Refusal.UNREADABLE);
        }
        var tokens = tokens(origin.data());
        return origin.moves()
                ? new SharedFormula(SpreadsheetVersion.EXCEL97)
                        .convertSharedFormulas(tokens, cell.row() - 1, cell.column() - 1)
                : tokens;
    }

    private static Ptg[] tokens(ByteBuffer data) {
        var copy = data.duplicate().order(data.order());
        int length = Short.toUnsignedInt(copy.getShort());
        var bytes = new byte[copy.remaining()];
        copy.get(bytes);
        return Ptg.readTokens(length, new LittleEndianByteArrayInputStream(bytes));
    }
}
