package se.kommun.iop.batch.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import se.kommun.iop.batch.workbook.Limits;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Question;
import se.kommun.iop.domain.observation.Severity;

class TextsBesideCellsTest {

    private static final String NUMBER = "19121212-1212";
    private static final Locale SWEDISH = Locale.of("sv", "SE");

    @Test
    void leave_the_reply() throws IOException {
        var reply = new AnnotatedReply(Limits.standard())
                .of(seeded(), "lista " + NUMBER + ".xlsx", new Draft(List.of(), List.of()), SWEDISH);

        var unzipped = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(reply))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                unzipped.append(part.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(unzipped.toString())
                .doesNotContain(NUMBER)
                .doesNotContain("Nils Nilsson")
                .doesNotContain("nils@example.org")
                .contains("Statistik");
    }

    @Test
    void a_question_is_asked_with_its_options() throws IOException {
        var question = new Question(
                "place:linero",
                "place",
                List.of("Linero"),
                List.of(new Question.Option("veberod", "Veberöd"), new Question.Option("none")),
                true);
        var finding = new Finding(
                Severity.ERROR,
                "unknown-venue",
                Optional.of(new CellReference("Blad1", "A1")),
                List.of("Veberöd"),
                Optional.of(question));

        var reply = new AnnotatedReply(Limits.standard())
                .of(seeded(), "lista.xlsx", new Draft(List.of(), List.of(finding)), SWEDISH);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(reply))) {
            var feedback = book.getSheetAt(book.getNumberOfSheets() - 1);
            var said = new StringBuilder();
            feedback.forEach(row -> row.forEach(cell -> said.append(cell).append('\n')));
            assertThat(said.toString()).contains("Vilken av avtalets platser är ”Linero”?", "Veberöd; ", "ett antal");
        }
    }

    private static byte[] seeded() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Blad1");
            var cell = sheet.createRow(0).createCell(0);
            cell.setCellValue("Portioner");
            var link = book.getCreationHelper().createHyperlink(HyperlinkType.EMAIL);
            link.setAddress("mailto:nils@example.org");
            cell.setHyperlink(link);
            sheet.getHeader().setLeft("Ansvarig " + NUMBER);
            sheet.getFooter().setRight("Nils Nilsson");
            sheet.getEvenFooter().setCenter("nils@example.org");
            var name = book.createName();
            name.setNameName("Kontakt");
            name.setRefersToFormula("\"" + NUMBER + "\"");
            var properties = book.getProperties();
            properties.getCoreProperties().setTitle("Statistik");
            properties.getCoreProperties().setDescription("Ring " + NUMBER);
            properties.getCoreProperties().setKeywords("Nils Nilsson");
            properties.getExtendedProperties().getUnderlyingProperties().setManager("Nils Nilsson");
            properties.getCustomProperties().addProperty("ansvarig", "Nils Nilsson");
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }
}
