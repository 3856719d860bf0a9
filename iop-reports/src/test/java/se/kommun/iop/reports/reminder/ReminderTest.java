package se.kommun.iop.reports.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.observation.Completeness.Occasion;
import se.kommun.iop.domain.observation.LedgerEntry;
import se.kommun.iop.reports.SampleAgreement;
import se.kommun.iop.reports.Season;

class ReminderTest {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final Pattern DAYS = Pattern.compile("\u2013 (?<month>\\p{L}+ [0-9]{4}): (?<days>.*)");

    @Test
    void exactly_the_missing_days_are_listed_at_any_cut_off() {
        for (var day : List.of(LocalDate.of(2024, 7, 6), LocalDate.of(2024, 9, 15), Season.END)) {
            var file = file(day, List.of());
            assertThat(listed(reminder(file))).containsExactlyInAnyOrderElementsOf(missing(file));
            assertThat(missing(file)).allMatch(one -> !one.date().isAfter(day));
        }
    }

    @Test
    void what_has_been_reported_is_not_asked_for_again() {
        var file = file(Season.END, Season.entries());
        assertThat(missing(file)).hasSize(2);
        assertThat(listed(reminder(file))).containsExactlyInAnyOrderElementsOf(missing(file));
        assertThat(reminder(file).subject()).contains("Seniorluncher", "31 december 2024");
        assertThat(reminder(file).recipient()).isNotBlank();
    }

    @Test
    void without_anything_missing_there_is_no_reminder() {
        var file = file(LocalDate.of(2024, 6, 30), List.of());
        assertThat(Reminder.of(file, SampleAgreement.MEASURE, SWEDISH)).isEmpty();
    }

    private static CaseFile file(LocalDate asOf, List<LedgerEntry> entries) {
        return Season.of(SampleAgreement.agreement(Season.calendar()), asOf, entries, Map.of())
                .caseFile();
    }

    private static Reminder reminder(CaseFile file) {
        return Reminder.of(file, SampleAgreement.MEASURE, SWEDISH).orElseThrow();
    }

    private static List<Occasion> missing(CaseFile file) {
        return file.completeness(SampleAgreement.MEASURE).missing();
    }

    /** The days as somebody reads them in the text. */
    private static List<Occasion> listed(Reminder reminder) {
        var listed = new ArrayList<Occasion>();
        for (var paragraph : reminder.body().split("\n\n")) {
            var lines = paragraph.lines().toList();
            SampleAgreement.places().stream()
                    .filter(place -> place.name().equals(lines.getFirst()))
                    .forEach(place -> lines.stream()
                            .skip(1)
                            .forEach(line -> days(line).forEach(day -> listed.add(new Occasion(place.code(), day)))));
        }
        return listed;
    }

    private static List<LocalDate> days(String line) {
        var written = DAYS.matcher(line);
        assertThat(written.matches()).isTrue();
        var month = YearMonth.parse(written.group("month"), DateTimeFormatter.ofPattern("MMMM uuuu", SWEDISH));
        return List.of(written.group("days").split(", ")).stream()
                .map(day -> {
                    var date = month.atDay(Integer.parseInt(day.replaceAll("\\D", "")));
                    assertThat(day).startsWith(date.format(DateTimeFormatter.ofPattern("EEEE", SWEDISH)));
                    return date;
                })
                .toList();
    }
}
