package se.kommun.iop.batch.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The texts that the cells of a workbook share. */
final class XlsxStrings {

    private final List<XlsxText> texts = new ArrayList<>();

    private XlsxStrings() {}

    static XlsxStrings read(XlsxPackage parts, List<XlsxPackage.Relationship> relationships, Budget budget)
            throws IOException, XMLStreamException {
        var strings = new XlsxStrings();
        for (var relationship : relationships) {
            if (relationship.is("sharedStrings") && parts.has(relationship.target())) {
                try (var stream = parts.open(relationship.target())) {
                    strings.read(new Xml(stream, budget), budget);
                }
                break;
            }
        }
        return strings;
    }

    private void read(Xml xml, Budget budget) throws XMLStreamException {
        xml.nextRoot();
        while (xml.nextInside(1)) {
            if (xml.name().equals("si")) {
                budget.cell();
                texts.add(XlsxText.read(xml, budget));
            } else {
                xml.skip();
            }
        }
        xml.finish();
    }

    int size() {
        return texts.size();
    }

    XlsxText text(int number) {
        return texts.get(number);
    }

    /** A reference to a text that is not there means that a part of the file is lost. */
    XlsxText text(String reference) {
        int number = WholeNumber.of(reference);
        if (number < 0 || number >= texts.size()) {
            throw new NotOpened(Refusal.UNREADABLE);
        }
        return texts.get(number);
    }
}
