package se.kommun.iop.batch.workbook;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the sheets of a binary workbook have in common: dates, styles, texts and names. */
final class XlsGlobals {

    /** A tab, and where its records begin. */
    record Tab(String name, boolean hidden, boolean worksheet, int position) {}

    private static final int DATE_SYSTEM = 0x22;
    private static final int LOCKED = 0x2F;
    private static final int FONT = 0x31;
    private static final int TAB = 0x85;
    private static final int STYLE = 0xE0;
    private static final int SHARED_TEXTS = 0xFC;
    private static final int FORMAT = 0x41E;
    private static final int STRUCK_THROUGH = 8;

    /** No font has this number; the count goes on after it. */
    private static final int FONT_THAT_IS_NOT = 4;

    private final List<Tab> tabs = new ArrayList<>();
    private final List<Boolean> strikingFonts = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<int[]> styles = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final XlsNames names = new XlsNames(tabs);
    private final Budget budget;
    private DateSystem system = DateSystem.FROM_1900;

    XlsGlobals(Budget budget) {
        this.budget = budget;
    }

    /** Reads up to the end of the globals, which come first in the file. */
    void read(BiffRecords records) {
        for (records.next(); records.kind() != BiffRecords.END; records.next()) {
            var data = records.data();
            switch (records.kind()) {
                case LOCKED -> throw new NotOpened(Refusal.ENCRYPTED);
                case DATE_SYSTEM -> system = data.getShort(0) == 1 ? DateSystem.FROM_1904 : DateSystem.FROM_1900;
                case FONT -> addTo(strikingFonts, (data.getShort(2) & STRUCK_THROUGH) != 0);
                case FORMAT -> readFormat(data);
                case STYLE ->
                    addTo(
                            styles,
                            new int[] {Short.toUnsignedInt(data.getShort(0)), Short.toUnsignedInt(data.getShort(2))});
                case TAB -> readTab(data);
                case SHARED_TEXTS -> readTexts(records);
                default -> names.take(records.kind(), data);
            }
        }
    }

    private <T> void addTo(List<T> list, T element) {
        budget.cell();
        list.add(element);
    }

    private void readFormat(ByteBuffer data) {
        budget.cell();
        formats.put(Short.toUnsignedInt(data.getShort()), BiffText.of(data));
    }

    private void readTab(ByteBuffer data) {
        int position = data.getInt();
        boolean hidden = (data.get() & 3) != 0;
        boolean worksheet = data.get() == 0;
        tabs.add(new Tab(BiffText.of(data, Byte.toUnsignedInt(data.get())), hidden, worksheet, position));
        budget.cell();
    }

    /** As many as are there, whatever number is claimed. */
    private void readTexts(BiffRecords records) {
        records.data().position(8);
        var reader = new BiffText(records.continued());
        while (reader.hasMore()) {
            var text = reader.read();
            budget.keep(text);
            addTo(texts, text);
        }
    }

    List<Tab> tabs() {
        return tabs;
    }

    DateSystem system() {
        return system;
    }

    XlsNames names() {
        return names;
    }

    String text(int number) {
        if (number < 0 || number >= texts.size()) {
            throw new NotOpened(Refusal.UNREADABLE);
        }
        return texts.get(number);
    }

    CellStyle style(int number) {
        if (number >= styles.size()) {
            return CellStyle.PLAIN;
        }
        int font = styles.get(number)[0] > FONT_THAT_IS_NOT ? styles.get(number)[0] - 1 : styles.get(number)[0];
        int format = styles.get(number)[1];
        var own = formats.get(format);
        return CellStyle.of(
                own == null ? BuiltInFormat.code(format) : own, font < strikingFonts.size() && strikingFonts.get(font));
    }
}
