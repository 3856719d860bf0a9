package se.kommun.iop.reports.letterhead;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The margins that a template asks for on a standing A4, in twentieths of a point. What is as wide as the text follows
 * the text's width.
 */
record Page(Map<String, Integer> margins) {

    /** 140 mm. */
    static final int NARROWEST = 7937;

    private static final int WIDTH = 11906;
    private static final int USUAL_MARGIN = 1417;
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    /** EMU in a twentieth of a point. */
    private static final int EMU = 635;

    Page {
        margins = new TreeMap<>(margins);
    }

    /** Margins of a page that is no standing A4 are not asked for. */
    static Page of(Template template) {
        var margins = new TreeMap<String, Integer>();
        template.section()
                .filter(Page::standsOnA4)
                .flatMap(one -> Xml.child(one, "pgMar"))
                .ifPresent(told -> {
                    for (var side : List.of("top", "right", "bottom", "left", "header", "footer")) {
                        var value = Xml.attribute(told, side);
                        if (value.matches("[0-9]{1,5}")) {
                            margins.put(side, Integer.valueOf(value));
                        }
                    }
                });
        return new Page(margins);
    }

    int textWidth() {
        return WIDTH - margins.getOrDefault("left", USUAL_MARGIN) - margins.getOrDefault("right", USUAL_MARGIN);
    }

    static int millimetres(int twentieths) {
        return Math.toIntExact(Math.round(twentieths / 1440.0 * 25.4));
    }

    void set(Element section) {
        var told = Xml.child(section, "pgMar").orElseThrow();
        margins.forEach((side, value) -> Xml.set(told, side, Integer.toString(value)));
    }

    /** @param before how wide the text has been until now */
    void fit(Document text, int before) {
        if (textWidth() == before) {
            return;
        }
        for (var name : List.of("tblW", "gridCol", "tcW")) {
            for (var width : Xml.all(text, name)) {
                var value = Xml.attribute(width, "w");
                if (value.matches("[0-9]{1,6}")) {
                    Xml.set(width, "w", Long.toString(Long.parseLong(value) * textWidth() / before));
                }
            }
        }
        var pictures = text.getElementsByTagNameNS(DRAWING, "extent");
        for (int i = 0; i < pictures.getLength(); i++) {
            fit((Element) pictures.item(i));
        }
    }

    private void fit(Element picture) {
        long wide = Long.parseLong(picture.getAttribute("cx"));
        long room = (long) textWidth() * EMU;
        if (wide > room) {
            picture.setAttribute("cx", Long.toString(room));
            picture.setAttribute("cy", Long.toString(Long.parseLong(picture.getAttribute("cy")) * room / wide));
        }
    }

    private static boolean standsOnA4(Element section) {
        return Xml.child(section, "pgSz")
                .filter(size -> Xml.attribute(size, "w").matches("1190[0-9]"))
                .filter(size -> Xml.attribute(size, "h").matches("168[34][0-9]"))
                .isPresent();
    }
}
