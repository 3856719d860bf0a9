package se.kommun.iop.batch.workbook;

import java.util.List;

/** A received file as sheets with cells (arbetsbok). A text file is one sheet, named {@value #TEXT_SHEET}. */
public record Workbook(Format format, List<Sheet> sheets) {

    /** The name of the only sheet of a text file. */
    public static final String TEXT_SHEET = "CSV";

    public Workbook {
        sheets = List.copyOf(sheets);
    }
}
