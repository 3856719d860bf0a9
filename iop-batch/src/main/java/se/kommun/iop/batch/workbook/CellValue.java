package se.kommun.iop.batch.workbook;

import java.time.LocalDateTime;

/** What a cell holds, as it is stored. */
@SuppressWarnings("JavaLangClash") // In a cell, a number is a number
public sealed interface CellValue {

    /** As written, white space at the ends included. */
    record Text(String text) implements CellValue {}

    record Number(double value) implements CellValue {}

    /**
     * A number that is shown as a date, with or without a time of day.
     *
     * @param serial the number itself, in the file's own date system; in an ods file as Excel would have stored it
     */
    record Day(LocalDateTime at, double serial) implements CellValue {}

    record Bool(boolean value) implements CellValue {}

    /**
     * A formula that failed.
     *
     * @param code as stored in the file, such as {@code #REF!}
     */
    record Error(String code) implements CellValue {}

    /** A formula whose result was never stored. */
    record NotCalculated() implements CellValue {}
}
