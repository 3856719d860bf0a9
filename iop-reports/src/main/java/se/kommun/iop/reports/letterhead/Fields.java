package se.kommun.iop.reports.letterhead;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The fields of a template: page numbers stay, and of all others only the text that they show. */
final class Fields {

    private static final Pattern PAGES = Pattern.compile("\\s*(PAGE|NUMPAGES|SECTIONPAGES)\\b.*");

    private Fields() {}

    static void settle(Element piece) {
        for (var field : Xml.all(piece, "fldSimple")) {
            if (!PAGES.matcher(Xml.attribute(field, "instr")).matches()) {
                while (field.getFirstChild() != null) {
                    field.getParentNode().insertBefore(field.getFirstChild(), field);
                }
                field.getParentNode().removeChild(field);
            }
        }
        var marks = new ArrayList<Element>();
        var instruction = new StringBuilder();
        int depth = 0;
        for (var run : Xml.all(piece, "r")) {
            for (var part : Xml.children(run)) {
                var kind = Xml.is(part, "fldChar") ? Xml.attribute(part, "fldCharType") : "";
                depth += kind.equals("begin") ? 1 : 0;
                if (!kind.isEmpty() || Xml.is(part, "instrText")) {
                    marks.add(part);
                    instruction.append(Xml.is(part, "instrText") ? part.getTextContent() : "");
                }
                depth -= kind.equals("end") ? 1 : 0;
                if (kind.equals("end") && depth <= 0) {
                    end(marks, instruction);
                }
            }
        }
        // A field that never ends is none.
        remove(marks);
    }

    private static void end(List<Element> marks, StringBuilder instruction) {
        if (!PAGES.matcher(instruction).matches()) {
            remove(marks);
        }
        marks.clear();
        instruction.setLength(0);
    }

    private static void remove(List<Element> marks) {
        marks.forEach(mark -> mark.getParentNode().removeChild(mark));
    }
}
