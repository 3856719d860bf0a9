package se.kommun.iop.batch.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** Reads an Office Open XML workbook (xlsx, xlsm), both the transitional and the strict edition. */
final class XlsxReader {

    /** A tab as the workbook part lists it; the relationship leads to its cells. */
    private record Tab(String name, boolean hidden, String relationship) {}

    private static final String USUAL_PART = "xl/workbook.xml";

    private final XlsxPackage parts;
    private final Budget budget;

    XlsxReader(ZipArchive archive, Budget budget) {
        this.parts = new XlsxPackage(archive, budget);
        this.budget = budget;
    }

    Workbook read() throws IOException, XMLStreamException {
        parts.refuseDocumentTypes();
        var part = parts.relationships("").stream()
                .filter(relationship -> relationship.is("officeDocument"))
                .map(XlsxPackage.Relationship::target)
                .findFirst()
                .orElse(USUAL_PART);
        if (!parts.has(part) || part.endsWith(".bin")) {
            throw new NotOpened(Refusal.UNSUPPORTED_FORMAT);
        }
        var tabs = new ArrayList<Tab>();
        var system = readWorkbookPart(part, tabs);
        var relationships = parts.relationships(part);
        var styles = XlsxStyles.read(parts, relationships, budget);
        var strings = XlsxStrings.read(parts, relationships, budget);
        var sheets = new ArrayList<Sheet>();
        for (var tab : tabs) {
            for (var relationship : relationships) {
                if (relationship.id().equals(tab.relationship()) && relationship.is("worksheet")) {
                    budget.sheet();
                    sheets.add(new XlsxSheetReader(parts, styles, strings, system, budget)
                            .read(relationship.target(), tab.name(), tab.hidden()));
                    break;
                }
            }
        }
        return new Workbook(parts.allowsMacros(part) ? Format.XLSM : Format.XLSX, sheets);
    }

    private DateSystem readWorkbookPart(String part, List<Tab> tabs) throws IOException, XMLStreamException {
        var system = DateSystem.FROM_1900;
        try (var stream = parts.open(part)) {
            var xml = new Xml(stream, budget);
            if (!xml.nextRoot() || !xml.name().equals("workbook")) {
                throw new NotOpened(Refusal.UNSUPPORTED_FORMAT);
            }
            while (xml.nextInside(1)) {
                switch (xml.name()) {
                    case "workbookPr" -> system = xml.flag("date1904") ? DateSystem.FROM_1904 : DateSystem.FROM_1900;
                    case "sheet" ->
                        tabs.add(new Tab(
                                xml.attribute("name"),
                                xml.attribute("state").toLowerCase(Locale.ROOT).endsWith("hidden"),
                                xml.attribute("id")));
                    case "extLst" -> xml.skip();
                    default -> {
                        // Views, names and calculation settings say nothing about the cells
                    }
                }
            }
            xml.finish();
        }
        return system;
    }
}
