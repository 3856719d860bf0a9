package se.kommun.iop.batch.workbook;

import java.util.Optional;

/** How a cell is shown, as far as it says something about what the cell holds. */
record CellStyle(Optional<String> format, boolean date, boolean struckThrough) {

    static final CellStyle PLAIN = new CellStyle(Optional.empty(), false, false);

    static CellStyle of(String formatCode, boolean struckThrough) {
        return NumberFormat.isGeneral(formatCode)
                ? new CellStyle(Optional.empty(), false, struckThrough)
                : new CellStyle(Optional.of(formatCode), NumberFormat.showsDate(formatCode), struckThrough);
    }

    /** A stored number, as the day that it is shown as if it is shown as one. */
    CellValue value(double number, DateSystem system) {
        return date
                ? system.at(number)
                        .<CellValue>map(at -> new CellValue.Day(at, number))
                        .orElseGet(() -> new CellValue.Number(number))
                : new CellValue.Number(number);
    }
}
