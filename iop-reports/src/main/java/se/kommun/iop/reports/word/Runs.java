package se.kommun.iop.reports.word;

import org.apache.poi.util.Units;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** The pieces of a paragraph. */
final class Runs {

    /** 160 by 75 mm. */
    static final int CHART_WIDTH = 160 * Units.EMU_PER_CENTIMETER / 10;

    static final int CHART_HEIGHT = 75 * Units.EMU_PER_CENTIMETER / 10;

    private Runs() {}

    static void text(CTP paragraph, String text) {
        write(paragraph.addNewR(), text);
    }

    static void strong(CTP paragraph, String text) {
        var run = paragraph.addNewR();
        run.addNewRPr().addNewRStyle().setVal("Strong");
        write(run, text);
    }

    /** A field with the text to show until it is next brought up to date. */
    static void field(CTP paragraph, String instruction, String shown) {
        var field = paragraph.addNewFldSimple();
        field.setInstr(" " + instruction + " ");
        write(field.addNewR(), shown);
    }

    static void tab(CTP paragraph) {
        paragraph.addNewR().addNewTab();
    }

    static void write(CTR run, String text) {
        CTText written = run.addNewT();
        written.setStringValue(text);
        var cursor = written.newCursor();
        cursor.setAttributeText(
                new javax.xml.namespace.QName("http://www.w3.org/XML/1998/namespace", "space"), "preserve");
        cursor.close();
    }
}
