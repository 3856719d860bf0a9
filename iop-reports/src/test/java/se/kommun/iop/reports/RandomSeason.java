package se.kommun.iop.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.activity.ServiceCalendar;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.LedgerEntry;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Reported;

/** Reports without any order: many places or few, guessed and corrected figures, days that are none of the agreement's. */
public final class RandomSeason {

    private final Random dice;
    private final List<Place> places;
    private final List<Measure> measures;

    private RandomSeason(long seed) {
        dice = new Random(seed);
        places = IntStream.rangeClosed(1, 1 + dice.nextInt(9))
                .mapToObj(number -> new Place(new Code("plats-" + number), "Plats " + number, List.of()))
                .toList();
        measures = dice.nextBoolean()
                ? List.of(SampleAgreement.MEASURE)
                : List.of(
                        SampleAgreement.MEASURE,
                        new Measure(new Code("timmar"), "timmar", "timmar", List.of(), 1, 100));
    }

    public static Snapshot of(long seed) {
        return new RandomSeason(seed).snapshot();
    }

    private Snapshot snapshot() {
        var entries = new ArrayList<LedgerEntry>();
        for (int list = 1; list <= 1 + dice.nextInt(5); list++) {
            for (int line = 0; line < dice.nextInt(150); line++) {
                entries.add(entry(list, line));
            }
        }
        return Season.of(
                SampleAgreement.agreement(
                        dice.nextBoolean() ? Season.calendar() : new ServiceCalendar(List.of()), places, measures),
                LocalDate.of(2024, 7 + dice.nextInt(6), 15),
                once(entries),
                Map.of());
    }

    /** Within one list a place, a day and a measure come once. */
    private static List<LedgerEntry> once(List<LedgerEntry> entries) {
        record Once(ImportId list, Observation.Key key) {}
        var kept = new LinkedHashMap<Once, LedgerEntry>();
        entries.forEach(entry ->
                kept.putIfAbsent(new Once(entry.list(), entry.observation().key()), entry));
        return List.copyOf(kept.values());
    }

    private LedgerEntry entry(int list, int line) {
        var measure = measures.get(dice.nextInt(measures.size()));
        var place = dice.nextInt(40) == 0
                ? new Code("okand")
                : places.get(dice.nextInt(places.size())).code();
        var day = LocalDate.of(2024, 6, 1).plusDays(dice.nextInt(230));
        return new LedgerEntry(
                new Observation(
                        new Observation.Key(place, day, measure.code()),
                        reported(measure),
                        dice.nextInt(8) == 0,
                        new Observation.Source(new CellReference("Blad " + list, "B" + line), "", "number")),
                new ImportId(new UUID(7, list)),
                "lista " + list + ".xlsx",
                Fingerprint.of(new byte[] {(byte) list}),
                list);
    }

    private Reported reported(Measure measure) {
        return switch (dice.nextInt(10)) {
            case 0 -> new Reported.Cancelled();
            case 1 -> new Reported.Closed();
            case 2 -> Reported.Counted.of(0);
            default -> new Reported.Counted(BigDecimal.valueOf(dice.nextInt(3000), measure.decimals()));
        };
    }
}
