package se.kommun.iop.reports.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The page, the styles and the bullet list that every paper has. */
final class Layout {

    /** A4 and 25 mm margins, in twentieths of a point. */
    static final int PAGE_WIDTH = 11906;

    static final int PAGE_HEIGHT = 16838;
    static final int MARGIN = 1417;
    static final int TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;

    private Layout() {}

    static void apply(XWPFDocument document, String language) {
        try {
            var styles = styles();
            styles.getDocDefaults().getRPrDefault().getRPr().getLangArray(0).setVal(language);
            document.createStyles().setStyles(styles);
            var definitions = numbering();
            var numbering = document.createNumbering();
            numbering.addAbstractNum(new XWPFAbstractNum(definitions.getAbstractNumArray(0), numbering));
            numbering.addNum(BigInteger.ZERO, BigInteger.ONE);
            document.getSettings().getCTSettings().set(settings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("The styles beside this class are well-formed", e);
        }
    }

    /** Last of all: the page's own element stands at the end of the text. */
    static void page(XWPFDocument document) {
        var body = document.getDocument().getBody();
        var section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        size.setOrient(STPageOrientation.PORTRAIT);
        var margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        var margin = BigInteger.valueOf(MARGIN);
        margins.setTop(BigInteger.valueOf(MARGIN + 400));
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(709));
        margins.setFooter(BigInteger.valueOf(567));
        margins.setGutter(BigInteger.ZERO);
    }

    private static CTStyles styles() throws IOException, XmlException {
        try (var file = open("styles.xml")) {
            return StylesDocument.Factory.parse(file).getStyles();
        }
    }

    private static CTNumbering numbering() throws IOException, XmlException {
        try (var file = open("numbering.xml")) {
            return NumberingDocument.Factory.parse(file).getNumbering();
        }
    }

    private static CTSettings settings() throws IOException, XmlException {
        try (var file = open("settings.xml")) {
            return SettingsDocument.Factory.parse(file).getSettings();
        }
    }

    private static InputStream open(String name) throws IOException {
        var file = Layout.class.getResourceAsStream(name);
        if (file == null) {
            throw new IOException("Missing beside this class: " + name);
        }
        return file;
    }
}
