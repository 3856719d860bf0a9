package se.kommun.iop.reports.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.reports.AccessiblePaper;
import se.kommun.iop.reports.OfficeParts;
import se.kommun.iop.reports.Papers;

/** What a public paper must have for everybody to read it, as a machine sees it in the file. */
class AccessibleTest {

    static Stream<Snapshot> snapshots() {
        return Stream.concat(Papers.all(), Stream.of(Papers.complete()));
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void the_language_title_and_author_are_set(Snapshot snapshot) {
        var parts = new OfficeParts(Papers.followUp(snapshot));
        var defaults =
                OfficeParts.all(parts.xml("word/styles.xml"), "w:docDefaults").getFirst();
        assertThat(OfficeParts.all(defaults, "w:lang").getFirst().getAttribute("w:val"))
                .isEqualTo("sv-SE");
        var core = parts.xml("docProps/core.xml");
        assertThat(OfficeParts.all(core, "dc:language").getFirst().getTextContent())
                .isEqualTo("sv-SE");
        assertThat(OfficeParts.all(core, "dc:title").getFirst().getTextContent())
                .startsWith("Uppföljning av idéburet offentligt partnerskap (IOP) mellan");
        assertThat(OfficeParts.all(core, "dc:creator").getFirst().getTextContent())
                .isEqualTo("Vård- och omsorgsförvaltningen");
        assertThat(OfficeParts.all(core, "dc:subject")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void it_is_as_accessible_as_every_paper(Snapshot snapshot) {
        AccessiblePaper.check(Papers.followUp(snapshot));
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void what_the_header_says_stands_on_page_one_too(Snapshot snapshot) {
        var parts = new OfficeParts(Papers.followUp(snapshot));
        var facts = texts(OfficeParts.all(parts.xml("word/document.xml"), "w:p"), "Fact");
        var header = OfficeParts.text(parts.xml("word/header1.xml"));
        assertThat(header).contains("8 januari 2025", "Diarienummer saknas", "Skriftlig uppföljning");
        assertThat(facts).contains("Datum: 8 januari 2025", "Diarienummer: saknas", "Handling: Skriftlig uppföljning");
        assertThat(header.contains("UTKAST"))
                .isEqualTo(facts.stream().anyMatch(fact -> fact.startsWith("Version: UTKAST")));
    }

    private static List<String> texts(List<Element> paragraphs, String style) {
        return paragraphs.stream()
                .filter(paragraph -> OfficeParts.style(paragraph).equals(style))
                .map(OfficeParts::text)
                .toList();
    }
}
