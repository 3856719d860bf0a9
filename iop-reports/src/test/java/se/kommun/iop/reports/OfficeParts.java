package se.kommun.iop.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** An Office file taken apart, as a machine that checks accessibility sees it. */
public final class OfficeParts {

    private final Map<String, byte[]> parts = new TreeMap<>();

    public OfficeParts(byte[] file) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** The root of an XML part; a part that is not well-formed fails here. */
    public Element xml(String name) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(name)));
            return document.getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("Not well-formed: " + name, e);
        }
    }

    /** Every element of the name below, in the document's order. */
    public static List<Element> all(Element from, String name) {
        var found = new ArrayList<Element>();
        var nodes = from.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /** The children of the name. */
    public static List<Element> children(Element of, String name) {
        var found = new ArrayList<Element>();
        for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    /** The texts of all runs below, joined. */
    public static String text(Element of) {
        var text = new StringBuilder();
        all(of, "w:t").forEach(run -> text.append(run.getTextContent()));
        return text.toString();
    }

    /** The style of a paragraph. */
    public static String style(Element paragraph) {
        return all(paragraph, "w:pStyle").stream()
                .map(style -> style.getAttribute("w:val"))
                .findFirst()
                .orElse("");
    }
}
