package se.kommun.iop.reports.followup;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import se.kommun.iop.domain.language.Wording;

/** How the months of a period are called where there is little room: the year only when there are several. */
final class Months {

    private final boolean severalYears;
    private final Wording wording;

    Months(List<YearMonth> months, Wording wording) {
        this.severalYears = months.stream().map(YearMonth::getYear).distinct().count() > 1;
        this.wording = wording;
    }

    /** {@code juli}, {@code aug} … */
    String brief(YearMonth month) {
        var pattern = severalYears ? "LLL uuuu" : "LLL";
        return month.format(DateTimeFormatter.ofPattern(pattern, wording.locale()))
                .replace(".", "");
    }

    /** {@code juli 2024}. */
    String inWords(YearMonth month) {
        return wording.month(month);
    }
}
