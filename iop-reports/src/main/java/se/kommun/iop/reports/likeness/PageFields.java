package se.kommun.iop.reports.likeness;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The numbers of pages: they are counted when a document is opened, and what is saved of them is nothing that it says. */
final class PageFields {

    private static final Set<String> PAGES = Set.of("PAGE", "NUMPAGES");

    /** Whether each field that has begun is one of them, the innermost first. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    void begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "fldSimple" -> open.push(isOne(told(xml, "instr")));
            case "fldChar" -> {
                switch (told(xml, "fldCharType")) {
                    case "begin" -> open.push(false);
                    case "end" -> open.poll();
                    default -> {}
                }
            }
            case "instrText" -> {
                if (isOne(xml.getElementText()) && open.poll() != null) {
                    open.push(true);
                }
            }
            default -> {}
        }
    }

    void end(String name) {
        if (name.equals("fldSimple")) {
            open.poll();
        }
    }

    boolean isWithinOne() {
        return open.contains(true);
    }

    /** An attribute of the element's own kind. */
    static String told(XMLStreamReader xml, String attribute) {
        return Optional.ofNullable(xml.getAttributeValue(xml.getNamespaceURI(), attribute))
                .orElse("");
    }

    private static boolean isOne(String instruction) {
        return PAGES.contains(instruction.strip().split("\\s")[0]);
    }
}
