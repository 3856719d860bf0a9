package se.kommun.iop.reports.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.reports.Papers;
import se.kommun.iop.reports.Season;

class AttendanceWorkbookTest {

    static Stream<Snapshot> snapshots() {
        return Papers.all();
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void the_same_snapshot_gives_the_same_bytes(Snapshot snapshot) {
        assertThat(Papers.workbook(snapshot)).isEqualTo(Papers.workbook(snapshot));
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void each_sheet_holds_one_table_from_a1_with_a_frozen_header(Snapshot snapshot) throws IOException {
        try (var book = open(snapshot)) {
            assertThat(book.getSheetName(0)).isEqualTo("Läs mig");
            book.forEach(one -> {
                var sheet = (XSSFSheet) one;
                assertThat(sheet.getTables()).hasSize(1);
                var table = sheet.getTables().getFirst();
                assertThat(table.getStartCellReference().formatAsString()).isEqualTo("A1");
                assertThat(table.getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getNumMergedRegions()).isZero();
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
                var header = sheet.getRow(0);
                for (int i = 0; i < table.getColumnCount(); i++) {
                    assertThat(table.getColumns().get(i).getName())
                            .isEqualTo(header.getCell(i).getStringCellValue());
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void no_cell_is_empty_and_every_live_sum_equals_its_stored_value(Snapshot snapshot) throws IOException {
        try (var book = open(snapshot)) {
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.BLANK);
                if (cell.getCellType() == CellType.FORMULA) {
                    var now = evaluator.evaluate(cell);
                    if (cell.getCachedFormulaResultType() == CellType.NUMERIC) {
                        assertThat(now.getNumberValue()).isEqualTo(cell.getNumericCellValue());
                    } else {
                        assertThat(now.getStringValue()).isEqualTo(cell.getStringCellValue());
                    }
                }
            })));
        }
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void nothing_that_was_read_becomes_a_formula(Snapshot snapshot) throws IOException {
        try (var book = open(snapshot)) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().matches("(?s)[=+\\-@\\t].*")) {
                    assertThat(((XSSFCell) cell).getCellStyle().getQuotePrefixed())
                            .isTrue();
                }
                if (cell.getCellType() == CellType.FORMULA) {
                    assertThat(cell.getCellFormula()).matches("(IF\\(COUNT|[A-Z]+\\d+/).*");
                }
            })));
        }
    }

    @Test
    void places_and_months_add_up_as_the_lists_say() throws IOException {
        try (var book = open(Season.whole())) {
            var sheet = book.getSheet("Månad × plats");
            for (var total : Season.rows("totals.csv")) {
                var column = column(sheet, total[0].equals("ALL") ? "Summa" : total[0]);
                var row = Stream.iterate(1, number -> number + 1)
                        .limit(sheet.getLastRowNum())
                        .map(sheet::getRow)
                        .filter(one -> month(one.getCell(0)).equals(total[1]))
                        .findFirst()
                        .orElseThrow();
                assertThat(row.getCell(column).getNumericCellValue()).isEqualTo(Double.parseDouble(total[2]));
            }
        }
    }

    @Test
    void days_are_dates_and_states_are_words() throws IOException {
        try (var book = open(Season.whole())) {
            var sheet = book.getSheet("Dag × plats");
            var row = Stream.iterate(1, number -> number + 1)
                    .map(sheet::getRow)
                    .filter(one -> one.getCell(0)
                            .getLocalDateTimeCellValue()
                            .toLocalDate()
                            .equals(LocalDate.of(2024, 9, 22)))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.getCell(0).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
            assertThat(row.getCell(column(sheet, "Papegojelyckan")).getStringCellValue())
                    .isEqualTo("saknas");
            assertThat(row.getCell(column(sheet, "Summa")).getNumericCellValue())
                    .isEqualTo(68);
        }
    }

    @Test
    void every_figure_has_its_row_with_file_sheet_and_cell() throws IOException {
        try (var book = open(Season.whole())) {
            var sheet = book.getSheet("Spårbarhet");
            assertThat(sheet.getLastRowNum()).isEqualTo(260);
            var row = sheet.getRow(1);
            assertThat(row.getCell(column(sheet, "Beteckning")).getStringCellValue())
                    .isEqualTo("20240702-arkivgatan-portioner");
            assertThat(row.getCell(column(sheet, "Värde")).getNumericCellValue())
                    .isEqualTo(12);
            assertThat(row.getCell(column(sheet, "Fil")).getStringCellValue())
                    .isEqualTo("LIPS lunchstatistik sommar 2024.xlsx");
            assertThat(row.getCell(column(sheet, "Cell")).getStringCellValue()).isEqualTo("C6");
        }
    }

    @Test
    void completeness_adds_up_to_what_the_calendar_expects() throws IOException {
        try (var book = open(Season.whole())) {
            var sheet = book.getSheet("Fullständighet");
            var total = sheet.getRow(sheet.getLastRowNum());
            assertThat(Stream.of("Förväntade", "Redovisade", "Inställda", "Stängda", "Saknas")
                            .map(heading ->
                                    total.getCell(column(sheet, heading)).getNumericCellValue()))
                    .containsExactly(262.0, 247.0, 0.0, 13.0, 2.0);
        }
    }

    private static String month(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString().substring(0, 7)
                : cell.getStringCellValue().equals("Summa") ? "total" : cell.getStringCellValue();
    }

    private static int column(XSSFSheet sheet, String heading) {
        for (var cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(heading);
    }

    private static XSSFWorkbook open(Snapshot snapshot) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Papers.workbook(snapshot)));
    }
}
