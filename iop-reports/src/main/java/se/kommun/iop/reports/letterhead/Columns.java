package se.kommun.iop.reports.letterhead;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.kommun.iop.reports.word.Widths;

/** The columns of tables in letters that are wider than the paper's own, or on a narrower page: words stay whole. */
final class Columns {

    /** How much wider than Arial the letters of fonts are that many have. */
    private static final Map<String, Double> WIDE = Map.of(
            "verdana", 1.17,
            "dejavu sans", 1.17,
            "dejavu serif", 1.17,
            "open sans", 1.08,
            "century gothic", 1.1,
            "lucida sans", 1.1,
            "lucida sans unicode", 1.1,
            "courier new", 1.15,
            "georgia", 1.06);

    /** On both sides of a cell, and a little more than the letters may be measured to. */
    private static final int SIDES = 190;

    private final double wider;

    private Columns(double wider) {
        this.wider = wider;
    }

    static Columns in(Styles styles) {
        var told = styles.defaults();
        styles.named("Normal").map(styles::look).ifPresent(told::add);
        return new Columns(told.font()
                .map(font -> WIDE.getOrDefault(font.toLowerCase(Locale.ROOT), 1.0))
                .orElse(1.0));
    }

    boolean areWider() {
        return wider > 1;
    }

    void fit(Document text) {
        Xml.all(text.getDocumentElement(), "tbl").forEach(this::fit);
    }

    private void fit(Element table) {
        var grid = Xml.all(table, "gridCol");
        var rows = Xml.children(table).stream()
                .filter(row -> Xml.is(row, "tr"))
                .map(Columns::cells)
                .toList();
        if (rows.stream().anyMatch(cells -> cells.size() != grid.size())) {
            return;
        }
        var widths = grid.stream()
                .mapToDouble(column -> Height.number(Xml.attribute(column, "w"), 0))
                .toArray();
        var words = new double[widths.length];
        for (var cells : rows) {
            for (int i = 0; i < words.length; i++) {
                words[i] = Math.max(words[i], needed(cells.get(i)));
            }
        }
        var shared = Widths.shared(widths, words);
        for (int i = 0; i < shared.length; i++) {
            var width = Integer.toString((int) shared[i]);
            Xml.set(grid.get(i), "w", width);
            for (var cells : rows) {
                Xml.all(cells.get(i), "tcW").forEach(told -> Xml.set(told, "w", width));
            }
        }
    }

    private static List<Element> cells(Element row) {
        return Xml.children(row).stream().filter(cell -> Xml.is(cell, "tc")).toList();
    }

    private double needed(Element cell) {
        boolean small = Xml.all(cell, "pStyle").stream()
                .anyMatch(style -> Xml.value(style).startsWith("Small"));
        double widest = Xml.all(cell, "p").stream()
                .mapToDouble(line -> Widths.ofWords(line.getTextContent()))
                .max()
                .orElse(0);
        return SIDES + 20 * (small ? 8 : 9.5) * widest * wider;
    }
}
