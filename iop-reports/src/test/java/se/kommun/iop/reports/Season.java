package se.kommun.iop.reports;

import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.kommun.iop.domain.activity.CalendarVersion;
import se.kommun.iop.domain.activity.DayClass;
import se.kommun.iop.domain.activity.NamedPeriod;
import se.kommun.iop.domain.activity.ServiceCalendar;
import se.kommun.iop.domain.activity.ServiceRule;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Figures;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.LedgerEntry;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.Reported;

/** A whole season of four places, from four lists: 262 expected, 247 with a value, 13 closed, 2 missing, 4 814 in all. */
public final class Season {

    public static final Code AUTUMN = new Code("december-2024");
    public static final Code SUMMER = new Code("efter-sommaren-2024");
    public static final Instant TAKEN = Instant.parse("2025-01-08T09:30:00Z");
    public static final LocalDate END = LocalDate.of(2024, 12, 31);

    private Season() {}

    public static Snapshot whole() {
        return at(END, Map.of());
    }

    public static Snapshot at(LocalDate asOf, Map<Code, List<Answer>> answers) {
        return of(SampleAgreement.agreement(calendar()), asOf, entries(), answers);
    }

    public static Snapshot of(
            Agreement agreement, LocalDate asOf, List<LedgerEntry> entries, Map<Code, List<Answer>> answers) {
        return Snapshot.of(new CaseFile(agreement, asOf, Figures.of(entries), lists(entries), answers), TAKEN);
    }

    public static List<LedgerEntry> entries() {
        var entries = new ArrayList<LedgerEntry>();
        for (var row : rows("season.csv")) {
            if (row[2].equals("not-reported")) {
                continue;
            }
            var reported =
                    row[2].equals("closed") ? new Reported.Closed() : Reported.Counted.of(Long.parseLong(row[3]));
            entries.add(entry(row[0], row[1], reported, row[4], row[5]));
            if (row.length > 6 && !row[6].isEmpty()) {
                int space = row[6].indexOf(".xls ") + 4;
                entries.add(entry(row[0], row[1], reported, row[6].substring(0, space), row[6].substring(space + 1)));
            }
        }
        return entries;
    }

    public static List<String[]> rows(String resource) {
        try (var in = Season.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static LedgerEntry entry(String date, String place, Reported reported, String file, String cell) {
        var at = cell.indexOf('!');
        var written = reported instanceof Reported.Counted(var value) ? value.toPlainString() : "stängt";
        return new LedgerEntry(
                new Observation(
                        new Observation.Key(placeCode(place), LocalDate.parse(date), SampleAgreement.PORTIONS),
                        reported,
                        false,
                        new Observation.Source(
                                new CellReference(cell.substring(0, at), cell.substring(at + 1)), written, "number")),
                list(file),
                file,
                fingerprint(file),
                1 + Math.floorMod(file.hashCode(), 1000));
    }

    public static ServiceCalendar calendar() {
        var summer = new Code("sommarlov");
        var autumn = new Code("hostlov");
        var both = Set.of(placeCode("Arkivgatan"), placeCode("Papegojelyckan"));
        var others = Set.of(placeCode("Veberöd"), placeCode("Södra Sandby"));
        return new ServiceCalendar(List.of(new CalendarVersion(
                1,
                LocalDate.of(2024, 6, 24),
                "Överenskomna serveringsdagar",
                List.of(
                        holiday(summer, "Sommarlov", "2024-06-13", "2024-08-16"),
                        holiday(autumn, "Höstlov", "2024-10-28", "2024-11-01")),
                List.of(
                        new ServiceRule(
                                Set.of(), new ServiceRule.Days.OfClass(Set.of(DayClass.WEEKEND)), List.of(), List.of()),
                        during(both, Set.of(TUESDAY, THURSDAY), summer),
                        during(others, Set.of(WEDNESDAY), summer),
                        on(both, "2024-10-29", "2024-10-30", "2024-10-31", "2024-12-27", "2024-12-30"),
                        on(others, "2024-10-30")),
                List.of())));
    }

    private static NamedPeriod holiday(Code code, String name, String from, String through) {
        return new NamedPeriod(
                code,
                name,
                NamedPeriod.Kind.BREAK,
                new Period(LocalDate.parse(from), LocalDate.parse(through)),
                "Läsårsdata");
    }

    private static ServiceRule during(Set<Code> places, Set<DayOfWeek> weekdays, Code period) {
        return new ServiceRule(places, new ServiceRule.Days.OnWeekdays(weekdays, true), List.of(period), List.of());
    }

    private static ServiceRule on(Set<Code> places, String... dates) {
        var days = List.of(dates).stream().map(LocalDate::parse).collect(java.util.stream.Collectors.toSet());
        return new ServiceRule(places, new ServiceRule.Days.OnDates(days), List.of(), List.of());
    }

    static Code placeCode(String name) {
        return new Code(
                name.toLowerCase(java.util.Locale.ROOT).replace('ö', 'o').replace(' ', '-'));
    }

    private static List<ReceivedList> lists(List<LedgerEntry> entries) {
        return entries.stream()
                .map(LedgerEntry::fileName)
                .distinct()
                .map(file -> new ReceivedList(
                        list(file),
                        SampleAgreement.CODE,
                        file,
                        fingerprint(file),
                        12_345,
                        Instant.parse("2025-01-07T08:00:00Z"),
                        "uppgiftslamnare",
                        ReceivedList.Stage.ACCEPTED,
                        Optional.empty()))
                .toList();
    }

    private static ImportId list(String file) {
        return new ImportId(UUID.nameUUIDFromBytes(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static Fingerprint fingerprint(String file) {
        return Fingerprint.of(file.getBytes(StandardCharsets.UTF_8));
    }
}
