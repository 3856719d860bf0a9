package se.kommun.iop.reports.letterhead;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.w3c.dom.Element;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.reports.specimen.SpecimenPaper;
import se.kommun.iop.reports.steady.SteadyPackage;

/** A Word file to begin a letterhead with: it has every style that is needed, and tells where the logotype goes. */
public final class StarterTemplate {

    private final Phrasebook phrases;

    public StarterTemplate(Locale locale) {
        this.phrases =
                Phrasebook.of("se.kommun.iop.reports.letterhead.lacks", locale, StarterTemplate.class.getClassLoader());
    }

    public void writeTo(OutputStream out) throws IOException {
        var specimen = new ByteArrayOutputStream();
        new SpecimenPaper(
                        phrases.say("starter.department"),
                        Instant.EPOCH,
                        phrases.wording().locale())
                .writeTo(specimen);
        var written = new ByteArrayOutputStream();
        try (var opened = OPCPackage.open(new ByteArrayInputStream(specimen.toByteArray()))) {
            var main = opened.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT)
                    .getFirst();
            for (var place : Edge.Place.values()) {
                var part = main.getRelatedPart(
                        main.getRelationshipsByType(place.relation()).getRelationship(0));
                var tree = Xml.read(part);
                say(tree.getDocumentElement(), phrases.say("starter." + place.root()));
                Xml.write(tree, part);
            }
            opened.save(written);
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
        SteadyPackage.rewrite(written.toByteArray(), out);
    }

    /** One line in the style that it has already. */
    private static void say(Element edge, String text) {
        var paragraphs = Xml.children(edge);
        paragraphs.stream().skip(1).forEach(edge::removeChild);
        var line = paragraphs.getFirst();
        Xml.children(line).stream().filter(run -> !Xml.is(run, "pPr")).forEach(line::removeChild);
        Xml.add(Xml.add(line, "r"), "t").setTextContent(text);
    }
}
