package se.kommun.iop.batch.workbook;

/** What kind of file it is, judged by its content. */
public enum Format {
    XLSX,
    XLSM,
    XLS,
    ODS,
    TEXT
}
