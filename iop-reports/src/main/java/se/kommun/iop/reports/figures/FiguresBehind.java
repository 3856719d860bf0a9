package se.kommun.iop.reports.figures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kommun.iop.domain.activity.DayClass;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.observation.Figure;

/** The figures that were summed up to one in a paper, found again by what they have in common. */
public final class FiguresBehind {

    /** What figures of a paper may have in common. */
    public static final String MEASURE = "measure";

    public static final String PLACE = "place";
    public static final String MONTH = "month";
    public static final String DAYS = "days";
    public static final String DATE = "date";

    /** The last day that the paper counts; what has been reported of later days is not behind it. */
    public static final String THROUGH = "through";

    private final Map<String, String> inCommon;
    private final List<Account> accounts;

    private FiguresBehind(Map<String, String> inCommon, CaseFile file) {
        this.inCommon = inCommon;
        this.accounts = Account.all(file).stream()
                .filter(account -> asked(MEASURE)
                        .filter(measure ->
                                measure.equals(account.measure().code().text()))
                        .isPresent())
                .toList();
    }

    /** @param inCommon may say anything: what nobody knows has no figures behind it */
    public static FiguresBehind of(Map<String, String> inCommon, CaseFile file) {
        return new FiguresBehind(Map.copyOf(inCommon), file);
    }

    /** Day by day, and place by place within a day. */
    public List<Figure> all() {
        return accounts.stream()
                .flatMap(account -> account.figures().stream().filter(figure -> isMeant(figure, account)))
                .sorted(Comparator.comparing((Figure figure) -> figure.key().date())
                        .thenComparing(figure -> figure.key().place()))
                .toList();
    }

    public Tally sum() {
        return Tally.of(all());
    }

    public Optional<DayClass> days() {
        return asked(DAYS).flatMap(FiguresBehind::dayClass);
    }

    public Optional<LocalDate> date() {
        return asked(DATE).flatMap(FiguresBehind::day);
    }

    public Optional<LocalDate> through() {
        return asked(THROUGH).flatMap(FiguresBehind::day);
    }

    public Optional<YearMonth> month() {
        return asked(MONTH).flatMap(FiguresBehind::yearMonth);
    }

    private boolean isMeant(Figure figure, Account account) {
        var date = figure.key().date();
        return asked(PLACE).map(figure.key().place().text()::equals).orElse(true)
                && asked(MONTH)
                        .map(month -> yearMonth(month).equals(Optional.of(YearMonth.from(date))))
                        .orElse(true)
                && asked(DATE).map(day -> day(day).equals(Optional.of(date))).orElse(true)
                && asked(THROUGH)
                        .map(day -> day(day).filter(last -> !date.isAfter(last)).isPresent())
                        .orElse(true)
                && asked(DAYS)
                        .map(days ->
                                dayClass(days).isPresent() && dayClass(days).equals(account.classOf(date)))
                        .orElse(true);
    }

    private Optional<String> asked(String what) {
        return Optional.ofNullable(inCommon.get(what));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<YearMonth> yearMonth(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    private static Optional<DayClass> dayClass(String text) {
        return Arrays.stream(DayClass.values())
                .filter(days -> days.name().equals(text))
                .findFirst();
    }
}
