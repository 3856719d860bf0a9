package se.kommun.iop.batch.workbook;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part, read from front to back by the local names of its elements, so that any prefix and both editions of the
 * standard are understood. A document type is refused: no spreadsheet program writes one, and it is what attacks need.
 */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();
    private static final int LONGEST_TEXT = 1_000_000;

    private final XMLStreamReader events;
    private final Budget budget;
    private final boolean documentTypeIsHarmless;
    private int depth;

    private Xml(InputStream part, Budget budget, boolean documentTypeIsHarmless)
            throws IOException, XMLStreamException {
        this.events = FACTORY.createXMLStreamReader(XmlDecoding.reader(part));
        this.budget = budget;
        this.documentTypeIsHarmless = documentTypeIsHarmless;
    }

    Xml(InputStream part, Budget budget) throws IOException, XMLStreamException {
        this(part, budget, false);
    }

    static Xml passingOverDocumentType(InputStream part, Budget budget) throws IOException, XMLStreamException {
        return new Xml(part, budget, true);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    /** On to the next element that opens inside the one at this depth; false when that one is closed. */
    boolean nextInside(int outer) throws XMLStreamException {
        while (advance() != XMLStreamConstants.END_DOCUMENT) {
            if (events.isStartElement()) {
                return true;
            }
            if (depth < outer) {
                return false;
            }
        }
        return false;
    }

    /** On to the first element; false if there is none. */
    boolean nextRoot() throws XMLStreamException {
        return nextInside(0);
    }

    String name() {
        return events.getLocalName();
    }

    boolean isIn(String namespace) {
        return namespace.equals(events.getNamespaceURI());
    }

    /** Empty if there is no such attribute. */
    String attribute(String name) {
        var value = events.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    String attribute(String namespace, String name) {
        var value = events.getAttributeValue(namespace, name);
        return value == null ? "" : value;
    }

    boolean flag(String name) {
        return isTrue(attribute(name));
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** The element's own text; it is closed afterwards. */
    String text() throws XMLStreamException {
        int inside = depth;
        var text = new StringBuilder();
        while (advance() != XMLStreamConstants.END_DOCUMENT && depth >= inside) {
            if (events.isCharacters() && depth == inside) {
                append(text);
            }
        }
        return text.toString();
    }

    /** The text up to the next tag inside the element at this depth, which comes next. False when it is closed. */
    boolean nextPiece(int outer, StringBuilder text) throws XMLStreamException {
        while (advance() != XMLStreamConstants.END_DOCUMENT) {
            if (events.isStartElement()) {
                return true;
            }
            if (depth < outer) {
                return false;
            }
            if (events.isCharacters()) {
                append(text);
            }
        }
        return false;
    }

    /** Past everything inside the element. */
    void skip() throws XMLStreamException {
        int inside = depth;
        while (depth >= inside && advance() != XMLStreamConstants.END_DOCUMENT) {
            budget.step();
        }
    }

    /** To the very end, so that damage anywhere in the part is seen. */
    void finish() throws XMLStreamException {
        while (advance() != XMLStreamConstants.END_DOCUMENT) {
            budget.step();
        }
    }

    private void append(StringBuilder text) {
        text.append(events.getTextCharacters(), events.getTextStart(), events.getTextLength());
        if (text.length() > LONGEST_TEXT) {
            throw NotOpened.tooLarge(Limits.Kind.TEXT, LONGEST_TEXT);
        }
    }

    private int advance() throws XMLStreamException {
        if (!events.hasNext()) {
            return XMLStreamConstants.END_DOCUMENT;
        }
        budget.step();
        int event = events.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> depth++;
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                if (!documentTypeIsHarmless) {
                    throw new NotOpened(Refusal.HOSTILE);
                }
            }
            default -> {
                // Text, comments and instructions open and close nothing
            }
        }
        return event;
    }
}
