package se.kommun.iop.batch.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.batch.workbook.Limits;
import se.kommun.iop.batch.workbook.Sheet;
import se.kommun.iop.batch.workbook.Workbook;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Severity;

class AnnotatedReplyTest {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final AnnotatedReply REPLY = new AnnotatedReply(Limits.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Interkultur host 2024 Arkivgatan+Papegojelyckan.ods",
                "LIPS lunchstatistik sommar 2024.xlsx",
                "filtrerad.ods",
                "filtrerad.xls",
                "filtrerad.xlsx",
                "s01_lista_juli.xlsx",
                "s02 lunchlista sommar.xlsx",
                "s03_matris_augusti.ods",
                "s03_matris_augusti.xls",
                "s03_matris_augusti.xlsx",
                "s04 Lunch juli plats-dag.xlsx",
                "s05_flik_per_traffpunkt.xlsx",
                "s06_flik_per_manad.ods",
                "s07_staplade_manader.xls",
                "s08_fel_och_varningar.xlsx",
                "s09_export.csv",
                "s10_gammal_export.csv",
                "s12_1904_dolt.xlsx",
                "s16_formler.xlsx",
                "sodra_sandby_sep-dec.csv",
                "veberod_lunch_ht24.xls"
            })
    void holds_their_values_and_a_mark_at_every_finding(String name) throws IOException {
        var original = Lists.file(name);
        var draft = Lists.read(original, name);
        var reply = REPLY.of(original, name, draft, SWEDISH);

        assertThat(values(
                        Lists.workbook(reply), Lists.workbook(original).sheets().size()))
                .isEqualTo(values(
                        Lists.workbook(original),
                        Lists.workbook(original).sheets().size()));
        assertEveryFindingIsMarked(draft, reply);
        assertThat(REPLY.of(original, name, draft, SWEDISH)).isEqualTo(reply);
        assertThat(facts(Lists.read(reply, name))).isEqualTo(facts(draft));
    }

    @Test
    void leaves_personal_data_out_of_every_part_of_the_file() throws IOException {
        var name = "s11_med_personuppgifter.xlsx";
        var original = Lists.file(name);
        var draft = Lists.read(original, name);
        var reply = REPLY.of(original, name, draft, SWEDISH);

        var kept = values(Lists.workbook(reply), 1);
        var left = new HashSet<>(values(Lists.workbook(original), 1).entrySet());
        left.removeAll(kept.entrySet());
        assertThat(left).isNotEmpty();
        var everything = Lists.everyPart(reply);
        assertThat(left).allSatisfy(one -> {
            if (one.getValue() instanceof CellValue.Text(String text)) {
                assertThat(everything).doesNotContain(text);
            }
        });
        assertEveryFindingIsMarked(draft, reply);
        assertThat(facts(Lists.read(reply, name))).isEqualTo(facts(draft));
    }

    @Test
    void a_file_that_cannot_be_opened_gets_a_reply_too() throws IOException {
        var original = Lists.file("s13_losenord.xlsx");
        var draft = Lists.read(original, "s13_losenord.xlsx");
        var sheets = Lists.workbook(REPLY.of(original, "s13_losenord.xlsx", draft, SWEDISH))
                .sheets();

        assertThat(sheets).extracting(Sheet::name).containsExactly("Återkoppling");
        assertThat(texts(sheets.getFirst())).anyMatch(text -> text.contains("lösenord"));
    }

    @Test
    void text_that_looks_like_a_formula_stays_text() throws IOException {
        var original = "Datum;Plats;Antal portioner\n2024-07-06;Veberöd;\"=HYPERLINK(\"\"http://x\"\")\"\n"
                .getBytes(StandardCharsets.UTF_8);
        var draft = Lists.read(original, "=cmd.csv");
        var reply = REPLY.of(original, "=cmd.csv", draft, SWEDISH);

        assertThat(draft.count(Severity.ERROR)).isEqualTo(1);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(reply))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(2).getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
        assertThat(Lists.workbook(reply).sheets())
                .flatExtracting(Sheet::rows)
                .flatExtracting(row -> row.cells())
                .extracting(Cell::formula)
                .containsOnly(Optional.empty());
    }

    @Test
    void keeps_their_comments_and_their_own_sheet_of_that_name() throws IOException {
        var original = Lists.of(book -> {
            var sheet = book.createSheet("Återkoppling");
            sheet.createRow(0).createCell(0).setCellValue("Datum");
            sheet.getRow(0).createCell(1).setCellValue("Veberöd");
            for (int i = 0; i < 4; i++) {
                sheet.createRow(1 + i)
                        .createCell(0)
                        .setCellValue(
                                "2024-07-" + List.of("06", "07", "13", "14").get(i));
                sheet.getRow(1 + i).createCell(1).setCellValue(i == 0 ? "12,5" : "12");
            }
            new CellMarks(book, ReplyWords.in(SWEDISH)).write(sheet, new CellAddress("B2"), "regn", "vi");
            new CellMarks(book, ReplyWords.in(SWEDISH)).write(sheet, new CellAddress("D9"), "hej", "vi");
        });
        var draft = Lists.read(original, "lista.xlsx");
        assertThat(draft.findings()).extracting(Finding::code).contains("fraction");

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(REPLY.of(original, "lista.xlsx", draft, SWEDISH)))) {
            assertThat(book.getSheetAt(1).getSheetName()).isEqualTo("Återkoppling 2");
            var comments = book.getSheetAt(0).getCellComments();
            assertThat(comments.get(new CellAddress("B2")).getString().getString())
                    .startsWith("regn")
                    .contains("Fel");
            assertThat(comments.get(new CellAddress("D9")).getString().getString())
                    .isEqualTo("hej");
        }
    }

    private static void assertEveryFindingIsMarked(Draft draft, byte[] reply) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(reply))) {
            var last = book.getSheetAt(book.getNumberOfSheets() - 1);
            assertThat(last.getSheetName()).startsWith("Återkoppling");
            var listed = new HashSet<String>();
            last.forEach(row ->
                    listed.add(row.getCell(0) == null ? "" : row.getCell(0).getStringCellValue()));
            for (Finding finding : draft.findings()) {
                if (finding.cell().isEmpty()) {
                    continue;
                }
                var cell = finding.cell().get();
                var sheet = book.getSheet(cell.sheet());
                var at = new CellAddress(cell.address());
                assertThat(sheet.getCellComment(at)).as(cell.text()).isNotNull();
                if (finding.severity() != Severity.INFO) {
                    assertThat(sheet.getRow(at.getRow())
                                    .getCell(at.getColumn())
                                    .getCellStyle()
                                    .getFillPattern())
                            .isEqualTo(FillPatternType.SOLID_FOREGROUND);
                }
                assertThat(listed).contains(cell.text());
            }
        }
    }

    private static Map<String, CellValue> values(Workbook workbook, int sheets) {
        var values = new TreeMap<String, CellValue>();
        for (Sheet sheet : workbook.sheets().subList(0, sheets)) {
            sheet.rows()
                    .forEach(row -> row.cells()
                            .forEach(cell ->
                                    values.put(cell.address().inSheet(sheet.name()), withoutSerial(cell.value()))));
        }
        return values;
    }

    /** A copy of an old Macintosh workbook may number its days the usual way. */
    private static CellValue withoutSerial(CellValue value) {
        return value instanceof CellValue.Day(var at, double serial) ? new CellValue.Day(at, 0) : value;
    }

    private static Set<List<Object>> facts(Draft draft) {
        var facts = new HashSet<List<Object>>();
        for (Observation one : draft.observations()) {
            facts.add(List.of(one.key(), one.reported()));
        }
        return facts;
    }

    private static List<String> texts(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.value() instanceof CellValue.Text(String text) ? text : "")
                .toList();
    }
}
