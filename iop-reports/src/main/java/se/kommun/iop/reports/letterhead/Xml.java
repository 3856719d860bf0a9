package se.kommun.iop.reports.letterhead;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The parts of a Word file as trees. No part may declare a document type, so nothing outside it is ever read. */
final class Xml {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final int DEEPEST = 300;

    private Xml() {}

    static Document read(PackagePart part) throws IOException {
        try (var content = part.getInputStream()) {
            var tree = DocumentHelper.readDocument(content);
            if (isDeep(tree)) {
                throw new IOException("Too deep");
            }
            return tree;
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    /** Whatever walks through a tree goes as deep as it is; nobody writes anything like that by hand. */
    private static boolean isDeep(Document tree) {
        int depth = 0;
        for (Node node = tree; node != null; ) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
            } else {
                while (node != null && node.getNextSibling() == null) {
                    node = node.getParentNode();
                    depth--;
                }
                node = node == null ? null : node.getNextSibling();
            }
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    static void write(Document tree, PackagePart part) throws IOException {
        part.clear();
        try (var out = part.getOutputStream()) {
            XMLHelper.newTransformer().transform(new DOMSource(tree), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    static List<Element> children(Node parent) {
        var all = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                all.add(element);
            }
        }
        return all;
    }

    static Optional<Element> child(Node parent, String name) {
        return children(parent).stream().filter(one -> is(one, name)).findFirst();
    }

    /** Every element with such a name, at any depth, in the order of the text. */
    static List<Element> all(Node parent, String name) {
        var found = new ArrayList<Element>();
        for (var child : children(parent)) {
            if (is(child, name)) {
                found.add(child);
            }
            found.addAll(all(child, name));
        }
        return found;
    }

    static boolean is(Element element, String name) {
        return W.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    static String value(Element element) {
        return attribute(element, "val");
    }

    /** Empty when it has none. */
    static String attribute(Element element, String name) {
        return element.getAttributeNS(W, name);
    }

    static Element add(Element parent, String name) {
        var added = parent.getOwnerDocument().createElementNS(W, "w:" + name);
        parent.appendChild(added);
        return added;
    }

    static void set(Element element, String name, String value) {
        element.setAttributeNS(W, "w:" + name, value);
    }

    static Element child(Element parent, String name, boolean first) {
        return child(parent, name).orElseGet(() -> {
            var added = add(parent, name);
            if (first) {
                parent.insertBefore(added, parent.getFirstChild());
            }
            return added;
        });
    }
}
