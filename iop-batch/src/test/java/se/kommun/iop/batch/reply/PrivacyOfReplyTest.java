package se.kommun.iop.batch.reply;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import se.kommun.iop.batch.workbook.Limits;

/** Nothing that tells who somebody is leaves in a reply, wherever in the file it stood. */
class PrivacyOfReplyTest {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final String PERSON = "Test Testsson";
    private static final String NUMBER = "20121212-1212";

    @Test
    void names_in_a_column_without_a_heading_go_with_the_first_one() throws IOException {
        var reply = reply(Lists.of(book -> {
            var sheet = counts(book, "Lista");
            for (int i = 1; i <= 6; i++) {
                sheet.getRow(i).createCell(3).setCellValue(PERSON + (i == 1 ? "" : " Ek"));
            }
        }));
        assertThat(Lists.everyPart(reply)).doesNotContain(PERSON);
    }

    @Test
    void a_hidden_sheet_with_names_is_emptied_of_them() throws IOException {
        var reply = reply(Lists.of(book -> {
            counts(book, "Lista");
            var hidden = book.createSheet("Deltagare");
            hidden.createRow(0).createCell(0).setCellValue("Namn");
            hidden.createRow(1).createCell(0).setCellValue(PERSON);
            book.setSheetHidden(1, true);
        }));
        assertThat(Lists.everyPart(reply)).doesNotContain(PERSON).contains("Namn");
    }

    @Test
    void comments_and_the_names_of_files_and_authors_are_asked_too() throws IOException {
        var original = Lists.of(book -> {
            var sheet = counts(book, "Lista");
            new CellMarks(book, ReplyWords.in(SWEDISH)).write(sheet, new CellAddress("B3"), "ring " + NUMBER, "vi");
            sheet.getRow(4).createCell(3).setCellValue("hämtas av " + NUMBER);
            book.getProperties().getCoreProperties().setCreator(PERSON);
        });
        var name = NUMBER + ".xlsx";
        var reply = new AnnotatedReply(Limits.standard()).of(original, name, Lists.read(original, name), SWEDISH);

        assertThat(Lists.everyPart(reply)).doesNotContain(NUMBER).doesNotContain(PERSON);
    }

    @Test
    void a_personal_number_among_the_counts_is_not_quoted_as_a_count() throws IOException {
        var csv =
                "Datum;Plats;Antal portioner\n07/09/2024;Veberöd;12\n08/09/2024;Veberöd;1212121212\n14/09/2024;Veberöd;9\n";
        var everything = Lists.everyPart(reply(csv.getBytes(UTF_8)));
        assertThat(everything).doesNotContain("1212121212").contains("07/09/2024", "14/09/2024");
    }

    @Test
    void macros_stay_behind() throws Exception {
        var macro = new byte[] {1, 2, 3};
        var original = Lists.of(book -> {
            counts(book, "Lista");
            try {
                book.setVBAProject(new ByteArrayInputStream(macro));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        try (var pack = OPCPackage.open(new ByteArrayInputStream(reply(original)));
                var book = new XSSFWorkbook(pack)) {
            assertThat(book.getWorkbookType()).isEqualTo(XSSFWorkbookType.XLSX);
            assertThat(book.isMacroEnabled()).isFalse();
            assertThat(pack.getParts())
                    .noneMatch(part -> part.getPartName().getName().contains("vba"));
        }
    }

    @Test
    void comments_in_an_old_workbook_are_kept_in_the_new_one() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            var sheet = counts(book, "Lista");
            var anchor = book.getCreationHelper().createClientAnchor();
            var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
            comment.setString(book.getCreationHelper().createRichTextString("regn hela dagen"));
            comment.setAddress(new CellAddress("C4"));
            book.write(out);
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(reply(out.toByteArray())))) {
            assertThat(book.getSheetAt(0)
                            .getCellComment(new CellAddress("C4"))
                            .getString()
                            .getString())
                    .isEqualTo("regn hela dagen");
        }
    }

    @Test
    void a_long_list_is_answered_too() throws IOException {
        var csv = new StringBuilder("Datum;Plats;Antal portioner;A;B;C\n");
        for (int i = 0; i < 20_000; i++) {
            csv.append("2024-07-06;Veberöd;").append(i % 40).append(";a;b;c\n");
        }
        var reply = reply(csv.toString().getBytes(UTF_8));
        assertThat(Lists.workbook(reply).sheets().getFirst().rows()).hasSize(20_001);
    }

    private static byte[] reply(byte[] original) {
        return new AnnotatedReply(Limits.standard())
                .of(original, "lista.xlsx", Lists.read(original, "lista.xlsx"), SWEDISH);
    }

    private static Sheet counts(Workbook book, String name) {
        var sheet = book.createSheet(name);
        var days = List.of("Datum", "2024-07-06", "2024-07-07", "2024-07-13", "2024-07-14", "2024-07-20", "2024-07-21");
        for (int i = 0; i < days.size(); i++) {
            var row = sheet.createRow(i);
            row.createCell(0).setCellValue(days.get(i));
            row.createCell(1).setCellValue(i == 0 ? "Plats" : "Veberöd");
            if (i == 0) {
                row.createCell(2).setCellValue("Antal portioner");
            } else {
                row.createCell(2).setCellValue(10 + i);
            }
        }
        return sheet;
    }
}
