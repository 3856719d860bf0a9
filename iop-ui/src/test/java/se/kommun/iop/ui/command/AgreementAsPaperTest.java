package se.kommun.iop.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.observation.Figures;
import se.kommun.iop.reports.agreementpaper.AgreementPaper;
import se.kommun.iop.ui.house.Shelf;

/**
 * The shipped agreement against the text that it was written down from, with roles where that has persons and their home
 * address.
 */
class AgreementAsPaperTest {

    private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075";

    @Test
    void every_heading_and_every_sentence_stands_in_its_place() throws IOException {
        try (var paper = paper()) {
            var written = paper.getParagraphs().stream()
                    .map(AgreementAsPaperTest::text)
                    .dropWhile(line -> !line.startsWith("Idéburet"))
                    .toList();
            assertThat(written).containsExactlyElementsOf(body());
        }
    }

    @Test
    void the_five_notes_are_real_and_say_what_the_model_says() throws IOException {
        try (var paper = paper()) {
            var written = paper.getFootnotes().stream()
                    .filter(note -> note.getId().signum() > 0)
                    .map(note ->
                            plain(note.getParagraphs().getFirst().getText()).strip())
                    .toList();
            assertThat(written).containsExactlyElementsOf(notes());
        }
    }

    @Test
    void the_head_has_the_unit_the_date_and_the_draft_mark() throws IOException {
        try (var paper = paper()) {
            assertThat(paper.getParagraphs().stream().limit(3).map(AgreementAsPaperTest::text))
                    .containsExactly("Vård- och omsorgsförvaltningen", "Datum: 2024-06-11", "Utkast 2024-06-11");
            assertThat(paper.getHeaderList().getFirst().getText()).contains("Utkast 2024-06-11");
        }
    }

    @Test
    void the_instructions_for_invoices_are_a_link_with_words() throws IOException {
        try (var paper = paper()) {
            var link = paper.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .filter(XWPFHyperlinkRun.class::isInstance)
                    .map(XWPFHyperlinkRun.class::cast)
                    .toList();
            assertThat(link).singleElement().satisfies(one -> {
                assertThat(one.text()).isEqualTo("Instruktioner faktura till kommunen");
                assertThat(one.getHyperlink(paper).getURL()).endsWith("/skicka-faktura-till-lunds-kommun");
            });
        }
    }

    private static List<String> body() throws IOException {
        return model().stream()
                .filter(line -> RAISED.indexOf(line.charAt(0)) < 0)
                .map(line -> line.startsWith("- ") ? line.substring(2) : line)
                .toList();
    }

    /** Only one thing is put right: a paragraph mark written close to its number gets its space. */
    private static List<String> notes() throws IOException {
        return model().stream()
                .filter(line -> RAISED.indexOf(line.charAt(0)) >= 0)
                .map(line -> line.substring(2).replace("§6", "§ 6"))
                .toList();
    }

    private static List<String> model() throws IOException {
        try (var file = Objects.requireNonNull(AgreementAsPaperTest.class.getResourceAsStream("agreement-model.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static String text(XWPFParagraph paragraph) {
        var text = new ArrayList<String>();
        for (var run : paragraph.getRuns()) {
            var notes = run.getCTR().getFootnoteReferenceList();
            text.add(
                    notes.isEmpty()
                            ? run.text()
                            : String.valueOf(
                                    RAISED.charAt(notes.getFirst().getId().intValue())));
        }
        return plain(String.join("", text));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static XWPFDocument paper() throws IOException {
        var file = new CaseFile(Shelf.lunches(), LocalDate.of(2024, 6, 11), Figures.of(List.of()), List.of(), Map.of());
        var snapshot = Snapshot.of(file, Instant.parse("2024-06-11T08:00:00Z"));
        var out = new ByteArrayOutputStream();
        new AgreementPaper(snapshot, List.of(), Locale.of("sv", "SE")).writeTo(out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }
}
