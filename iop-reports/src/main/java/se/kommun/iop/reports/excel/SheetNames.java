package se.kommun.iop.reports.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names that Excel takes for a tab: short, without its forbidden characters, and no two alike. */
public final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    public String free(String wanted) {
        var name = WorkbookUtil.createSafeSheetName(wanted, '-').strip();
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            var end = " " + number;
            var safe = WorkbookUtil.createSafeSheetName(wanted, '-');
            name = safe.substring(0, Math.min(safe.length(), LONGEST - end.length())) + end;
        }
        return name;
    }
}
