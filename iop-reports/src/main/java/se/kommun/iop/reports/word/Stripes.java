package se.kommun.iop.reports.word;

import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/**
 * The fill of a chart's bars: a pattern that is seen without colours, too. Its two colours have a contrast of at least 3:1
 * against the paper and against each other. Without a fill of their own the bars would be invisible in LibreOffice.
 */
final class Stripes {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String DARK = "17355A";
    private static final String LIGHT = "6B90BB";

    private Stripes() {}

    static void fill(CTShapeProperties bars) {
        try (var at = bars.newCursor()) {
            at.toEndToken();
            at.beginElement(name("pattFill"));
            at.insertAttributeWithValue("prst", "wdUpDiag");
            colour("fgClr", DARK, at);
            colour("bgClr", LIGHT, at);
            at.toNextToken();
            at.beginElement(name("ln"));
            at.beginElement(name("solidFill"));
            at.beginElement(name("srgbClr"));
            at.insertAttributeWithValue("val", DARK);
        }
    }

    /** Leaves the cursor behind what it has written. */
    private static void colour(String part, String rgb, XmlCursor at) {
        at.beginElement(name(part));
        at.beginElement(name("srgbClr"));
        at.insertAttributeWithValue("val", rgb);
        at.toNextToken();
        at.toNextToken();
    }

    private static QName name(String local) {
        return new QName(DRAWING, local, "a");
    }
}
