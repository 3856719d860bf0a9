package se.kommun.iop.reports.letterhead;

import java.util.Map;
import org.w3c.dom.Document;

/**
 * A header or a footer of a template.
 *
 * @param pictures by the name that the tree knows each by
 * @param outside whether it points at pictures that are not in the template
 */
record Edge(Place place, boolean firstPage, Document tree, Map<String, Picture> pictures, boolean outside) {

    Edge {
        pictures = Map.copyOf(pictures);
    }

    enum Place {
        HEADER("header", "hdr"),
        FOOTER("footer", "ftr");

        private final String name;
        private final String root;

        Place(String name, String root) {
            this.name = name;
            this.root = root;
        }

        String reference() {
            return name + "Reference";
        }

        String relation() {
            return Xml.R + "/" + name;
        }

        String contentType() {
            return "application/vnd.openxmlformats-officedocument.wordprocessingml." + name + "+xml";
        }

        String partName(boolean firstPage) {
            return "/word/" + name + (firstPage ? "-first" : "-letterhead") + ".xml";
        }

        String root() {
            return root;
        }
    }

    /** @param ending of its file name, such as {@code png} */
    record Picture(byte[] content, String contentType, String ending) {}
}
