package se.kommun.iop.batch.workbook;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.jspecify.annotations.Nullable;

/** The names in a binary workbook that formulas refer to: other sheets, and named ranges, among them what is filtered. */
final class XlsNames implements FormulaRenderingWorkbook {

    private record SheetReference(int book, int first, int last) {}

    private record FilteredRange(int tab, CellRange range) {}

    private static final int BOOK = 0x1AE;
    private static final int SHEET_REFERENCES = 0x17;
    private static final int NAME = 0x18;
    private static final int THIS_BOOK = 0x401;
    private static final int BUILT_IN = 0x20;
    private static final int FILTERED = 0x0D;
    private static final int NAME_AT = 14;
    private static final int AREA_OF_A_SHEET = 0x1B;

    private final List<XlsGlobals.Tab> tabs;
    private final List<Boolean> thisBook = new ArrayList<>();
    private final List<SheetReference> references = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<FilteredRange> filtered = new ArrayList<>();

    XlsNames(List<XlsGlobals.Tab> tabs) {
        this.tabs = tabs;
    }

    void take(int kind, ByteBuffer data) {
        switch (kind) {
            case BOOK -> thisBook.add(data.remaining() == 4 && data.getShort(2) == THIS_BOOK);
            case SHEET_REFERENCES -> takeReferences(data);
            case NAME -> takeName(data);
            default -> {
                // Nothing that a formula can name
            }
        }
    }

    private void takeReferences(ByteBuffer data) {
        for (int left = Short.toUnsignedInt(data.getShort()); left > 0 && data.remaining() >= 6; left--) {
            references.add(new SheetReference(unsigned(data), unsigned(data), unsigned(data)));
        }
    }

    private void takeName(ByteBuffer data) {
        boolean builtIn = (data.getShort(0) & BUILT_IN) != 0;
        int length = Byte.toUnsignedInt(data.get(3));
        int tab = Short.toUnsignedInt(data.getShort(8));
        data.position(NAME_AT);
        var name = BiffText.of(data, length);
        names.add(name);
        boolean area = data.remaining() >= 11 && (data.get() & 0x1F) == AREA_OF_A_SHEET;
        if (builtIn && name.length() == 1 && name.charAt(0) == FILTERED && area) {
            data.getShort();
            int first = unsigned(data) + 1;
            int last = unsigned(data) + 1;
            if (first <= last) {
                filtered.add(new FilteredRange(
                        tab, new CellRange(new CellAddress(first, 1), new CellAddress(last, A1.LAST_COLUMN))));
            }
        }
    }

    /** The rows under a sheet's filter; the first is its heading. */
    Optional<CellRange> filteredIn(int tab) {
        return filtered.stream()
                .filter(range -> range.tab() == tab + 1)
                .map(FilteredRange::range)
                .findFirst();
    }

    private static int unsigned(ByteBuffer data) {
        return Short.toUnsignedInt(data.getShort());
    }

    @Override
    public EvaluationWorkbook.@Nullable ExternalSheet getExternalSheet(int reference) {
        var sheet = references.get(reference);
        if (sheet.book() < thisBook.size() && thisBook.get(sheet.book())) {
            return null;
        }
        return new EvaluationWorkbook.ExternalSheet(Integer.toString(sheet.book()), Integer.toString(sheet.first()));
    }

    @Override
    public String getSheetFirstNameByExternSheet(int reference) {
        return tabs.get(references.get(reference).first()).name();
    }

    @Override
    public String getSheetLastNameByExternSheet(int reference) {
        return tabs.get(references.get(reference).last()).name();
    }

    @Override
    public String resolveNameXText(NameXPtg name) {
        return "NAME";
    }

    @Override
    public String getNameText(NamePtg name) {
        return names.get(name.getIndex());
    }
}
