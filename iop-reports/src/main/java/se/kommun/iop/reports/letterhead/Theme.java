package se.kommun.iop.reports.letterhead;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a template calls its fonts by in a roundabout way: the font itself is put where it is only pointed at. */
final class Theme {

    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final List<String> SCRIPTS = List.of("ascii", "hAnsi", "cs", "eastAsia");

    private final Optional<Document> tree;

    Theme(Optional<Document> tree) {
        this.tree = tree;
    }

    void settle(Node part) {
        Xml.all(part, "rFonts").forEach(this::fonts);
        for (var name : List.of("color", "shd", "top", "left", "bottom", "right")) {
            Xml.all(part, name).forEach(Theme::colors);
        }
    }

    private void fonts(Element fonts) {
        for (var script : SCRIPTS) {
            var attribute = script.equals("cs") ? "cstheme" : script + "Theme";
            var pointed = Xml.attribute(fonts, attribute);
            fonts.removeAttributeNS(Xml.W, attribute);
            if (!pointed.isEmpty() && !script.equals("eastAsia")) {
                font(pointed).ifPresent(font -> Xml.set(fonts, script, font));
            }
        }
    }

    private Optional<String> font(String pointed) {
        var kind = pointed.startsWith("major") ? "majorFont" : "minorFont";
        return tree.flatMap(theme -> {
            var fonts = theme.getElementsByTagNameNS(A, kind);
            if (fonts.getLength() == 0) {
                return Optional.empty();
            }
            var latin = ((Element) fonts.item(0)).getElementsByTagNameNS(A, "latin");
            return latin.getLength() == 0
                    ? Optional.empty()
                    : Optional.of(((Element) latin.item(0)).getAttribute("typeface"));
        });
    }

    private static void colors(Element colored) {
        for (var name :
                List.of("themeColor", "themeTint", "themeShade", "themeFill", "themeFillTint", "themeFillShade")) {
            colored.removeAttributeNS(Xml.W, name);
        }
    }
}
