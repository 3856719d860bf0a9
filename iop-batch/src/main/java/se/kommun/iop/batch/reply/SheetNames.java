package se.kommun.iop.batch.reply;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names that a sheet may have in a workbook. */
final class SheetNames {

    private static final int LONGEST = 31;

    private SheetNames() {}

    /** The name as wanted, or with a number if it is taken. */
    static String free(Workbook book, String wanted) {
        var name = WorkbookUtil.createSafeSheetName(wanted);
        for (int number = 2; book.getSheet(name) != null; number++) {
            var end = " " + number;
            name = WorkbookUtil.createSafeSheetName(
                    wanted.substring(0, Math.min(wanted.length(), LONGEST - end.length())) + end);
        }
        return name;
    }
}
