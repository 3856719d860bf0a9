package se.kommun.iop.batch.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;

/** Opens files for tests, and shows their cells in few words. */
final class Opening {

    private static final WorkbookOpener OPENER = new WorkbookOpener(Limits.standard());

    private Opening() {}

    static OpenReply reply(byte[] content) {
        return OPENER.open(content);
    }

    static Workbook workbook(byte[] content) {
        var reply = reply(content);
        assertThat(reply).isInstanceOf(OpenReply.Opened.class);
        return ((OpenReply.Opened) reply).workbook();
    }

    static Sheet sheet(byte[] content) {
        return workbook(content).sheets().getFirst();
    }

    static byte[] file(String name) {
        try (var stream = Opening.class.getResourceAsStream("/workbooks/" + name)) {
            assertThat(stream).as(name).isNotNull();
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    static Optional<Cell> cell(Sheet sheet, String address) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.address().text().equals(address))
                .findFirst();
    }

    /** {@code "text"}, number, date, {@code =formula} after it; nothing for a cell that holds nothing. */
    static String shown(Sheet sheet, String address) {
        return cell(sheet, address).map(Opening::shown).orElse("nothing");
    }

    static String shown(Cell cell) {
        return shown(cell.value())
                + cell.formula().map(formula -> " =" + formula).orElse("");
    }

    /** All cells as one reads: {@code A1 "Datum" | B1 25}. */
    static String shown(Sheet sheet) {
        return String.join(
                " | ",
                sheet.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> cell.address().text() + " " + shown(cell))
                        .toList());
    }

    private static String shown(CellValue value) {
        return switch (value) {
            case CellValue.Text(var text) -> '"' + text + '"';
            case CellValue.Number(double number) ->
                number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
            case CellValue.Day(var at, double serial) -> at.toString().replace("T00:00", "");
            case CellValue.Bool(boolean bool) -> Boolean.toString(bool);
            case CellValue.Error(var code) -> code;
            case CellValue.NotCalculated() -> "not calculated";
        };
    }
}
