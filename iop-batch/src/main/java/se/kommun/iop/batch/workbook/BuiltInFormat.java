package se.kommun.iop.batch.workbook;

import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The number formats that Excel's files refer to without spelling them out. */
final class BuiltInFormat {

    private BuiltInFormat() {}

    static String code(int number) {
        // The ones between are dates in the calendar of the reader's country
        if (number >= 27 && number <= 36 || number >= 50 && number <= 58) {
            return "yyyy-mm-dd";
        }
        var code = number < 0 ? null : BuiltinFormats.getBuiltinFormat(number);
        return code == null ? "General" : code;
    }
}
