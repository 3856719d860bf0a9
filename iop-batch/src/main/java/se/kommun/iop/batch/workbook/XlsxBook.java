package se.kommun.iop.batch.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** What the sheets of an xlsx file share: their tabs, styles, texts and how days are numbered. */
final class XlsxBook {

    /**
     * A tab as the workbook part lists it.
     *
     * @param part where its cells are
     */
    record Tab(String name, boolean hidden, String part) {}

    /** The relationship leads to the cells. */
    private record Listed(String name, boolean hidden, String relationship) {}

    private static final String USUAL_PART = "xl/workbook.xml";

    private final XlsxPackage parts;
    private final Budget budget;
    private final List<Tab> tabs = new ArrayList<>();
    private final XlsxStyles styles;
    private final XlsxStrings strings;
    private final DateSystem system;
    private final boolean macros;

    XlsxBook(ZipArchive archive, Budget budget) throws IOException, XMLStreamException {
        this.parts = new XlsxPackage(archive, budget);
        this.budget = budget;
        parts.refuseDocumentTypes();
        var part = parts.relationships("").stream()
                .filter(relationship -> relationship.is("officeDocument"))
                .map(XlsxPackage.Relationship::target)
                .findFirst()
                .orElse(USUAL_PART);
        if (!parts.has(part) || part.endsWith(".bin")) {
            throw new NotOpened(Refusal.UNSUPPORTED_FORMAT);
        }
        var listed = new ArrayList<Listed>();
        this.system = readWorkbookPart(part, listed);
        var relationships = parts.relationships(part);
        this.styles = XlsxStyles.read(parts, relationships, budget);
        this.strings = XlsxStrings.read(parts, relationships, budget);
        for (var tab : listed) {
            relationships.stream()
                    .filter(relationship ->
                            relationship.id().equals(tab.relationship()) && relationship.is("worksheet"))
                    .findFirst()
                    .ifPresent(sheet -> tabs.add(new Tab(tab.name(), tab.hidden(), sheet.target())));
        }
        this.macros = parts.allowsMacros(part);
    }

    List<Tab> tabs() {
        return tabs;
    }

    Format format() {
        return macros ? Format.XLSM : Format.XLSX;
    }

    XlsxStyles styles() {
        return styles;
    }

    XlsxStrings strings() {
        return strings;
    }

    DateSystem system() {
        return system;
    }

    /** The part with a tab's cells. */
    InputStream open(Tab tab) {
        return parts.open(tab.part());
    }

    /** A reader for one sheet. */
    XlsxSheetReader sheet() {
        budget.sheet();
        return new XlsxSheetReader(parts, styles, strings, system, budget);
    }

    /** A reader for one sheet, which has not been counted before. */
    XlsxSheetReader sheet(ZipArchive archive, Budget own) {
        own.sheet();
        return new XlsxSheetReader(new XlsxPackage(archive, own), styles, strings, system, own);
    }

    private DateSystem readWorkbookPart(String part, List<Listed> listed) throws IOException, XMLStreamException {
        var days = DateSystem.FROM_1900;
        try (var stream = parts.open(part)) {
            var xml = new Xml(stream, budget);
            if (!xml.nextRoot() || !xml.name().equals("workbook")) {
                throw new NotOpened(Refusal.UNSUPPORTED_FORMAT);
            }
            while (xml.nextInside(1)) {
                switch (xml.name()) {
                    case "workbookPr" -> days = xml.flag("date1904") ? DateSystem.FROM_1904 : DateSystem.FROM_1900;
                    case "sheet" ->
                        listed.add(new Listed(
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
        return days;
    }
}
