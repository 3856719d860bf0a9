package se.kommun.iop.batch.workbook;

import java.util.Optional;

/**
 * A cell that holds something. Text of nothing but white space is nothing, and so is a formula with an empty text.
 *
 * @param formula as stored, without the equals sign; nothing here calculates it
 * @param format the number format's code as stored, unless it is the general one
 * @param struckThrough whether all of the cell is struck through (överstruken)
 */
public record Cell(
        CellAddress address,
        CellValue value,
        Optional<String> formula,
        Optional<String> format,
        boolean struckThrough) {

    /** A cell with only a value. */
    public Cell(CellAddress address, CellValue value) {
        this(address, value, Optional.empty(), Optional.empty(), false);
    }
}
