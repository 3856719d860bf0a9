package se.kommun.iop.reports.followup;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import se.kommun.iop.domain.language.Wording;
import se.kommun.iop.reports.word.BarChart;

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

    /** The bars in words, for those who cannot see them; a month without a figure is left out. */
    List<String> said(List<BarChart.Bar> bars, Function<BigDecimal, String> number) {
        return bars.stream()
                .flatMap(bar -> bar.value().stream().map(value -> bar.category() + " " + number.apply(value)))
                .toList();
    }

    /** {@code juli 2024}. */
    String inWords(YearMonth month) {
        return wording.month(month);
    }
}
