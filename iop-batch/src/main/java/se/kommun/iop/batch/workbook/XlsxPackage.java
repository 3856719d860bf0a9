package se.kommun.iop.batch.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** The parts of an Office Open XML file and how they refer to each other. References that lead out of it are ignored. */
final class XlsxPackage {

    /** A reference from one part to another; only the end of its type is the same in both editions of the standard. */
    record Relationship(String id, String type, String target) {

        boolean is(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int PROLOGUE = 4096;

    private final ZipArchive archive;
    private final Budget budget;

    XlsxPackage(ZipArchive archive, Budget budget) {
        this.archive = archive;
        this.budget = budget;
    }

    boolean has(String part) {
        return archive.has(part);
    }

    InputStream open(String part) {
        return archive.open(part);
    }

    /** Also in the parts that are never read: a file with a trap in it is not trusted at all. */
    void refuseDocumentTypes() throws IOException {
        for (var name : archive.names()) {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                refuseDocumentType(name);
            }
        }
    }

    private void refuseDocumentType(String name) throws IOException {
        try (var stream = archive.open(name)) {
            // Without the zero bytes of UTF-16
            var prologue = new String(stream.readNBytes(PROLOGUE), StandardCharsets.ISO_8859_1).replace("\0", "");
            if (prologue.contains("<!DOCTYPE") || prologue.contains("<!ENTITY")) {
                throw new NotOpened(Refusal.HOSTILE);
            }
        }
    }

    /** What a part refers to; the empty name stands for the file as a whole. */
    List<Relationship> relationships(String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/');
        var folder = part.substring(0, slash + 1);
        var name = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        var found = new ArrayList<Relationship>();
        if (!archive.has(name)) {
            return found;
        }
        try (var stream = archive.open(name)) {
            var xml = new Xml(stream, budget);
            while (xml.nextInside(0)) {
                if (xml.name().equals("Relationship")
                        && !xml.attribute("TargetMode").equals("External")) {
                    budget.cell();
                    found.add(new Relationship(
                            xml.attribute("Id"), xml.attribute("Type"), resolve(folder, xml.attribute("Target"))));
                }
            }
        }
        return found;
    }

    boolean allowsMacros(String workbookPart) throws IOException, XMLStreamException {
        if (!archive.has(CONTENT_TYPES)) {
            return false;
        }
        try (var stream = archive.open(CONTENT_TYPES)) {
            var xml = new Xml(stream, budget);
            while (xml.nextInside(0)) {
                if (ZipDirectory.key(xml.attribute("PartName")).equals(ZipDirectory.key(workbookPart))) {
                    return xml.attribute("ContentType").toLowerCase(Locale.ROOT).contains("macroenabled");
                }
            }
        }
        return false;
    }

    /** Some writers leave out the leading slash, write backslashes, or escape signs in the reference only. */
    private String resolve(String folder, String target) {
        var forward = target.replace('\\', '/');
        var part = forward.startsWith("/") ? straighten(forward) : straighten(folder + forward);
        if (archive.has(part)) {
            return part;
        }
        if (archive.has(straighten(forward))) {
            return straighten(forward);
        }
        return part.contains("%") ? URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8) : part;
    }

    private static String straighten(String path) {
        var steps = new ArrayDeque<String>();
        for (var step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
