package se.kommun.iop.batch.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.kommun.iop.domain.activity.CalendarVersion;
import se.kommun.iop.domain.activity.DayClass;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.activity.ServiceCalendar;
import se.kommun.iop.domain.activity.ServiceRule;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Reported;

/** What really happened in an invented season: so many portions, on these days, at these places. */
final class Season {

    static final List<String> PLACES = List.of("Arkivgatan", "Papegojelyckan", "Veberöd", "Södra Sandby");
    private static final Locale SWEDISH = Locale.of("sv");

    /** Day and place, and how many; a pair that is absent was not reported. */
    final TreeMap<LocalDate, Map<String, Integer>> portions = new TreeMap<>();

    static Season of(long seed, LocalDate from, LocalDate through) {
        var season = new Season();
        var random = new Random(seed);
        from.datesUntil(through.plusDays(1)).filter(Season::isWeekend).forEach(day -> {
            var there = new TreeMap<String, Integer>();
            for (String place : PLACES) {
                if (random.nextInt(12) > 0) {
                    there.put(place, random.nextInt(15) == 0 ? 0 : 4 + random.nextInt(36));
                }
            }
            season.portions.put(day, there);
        });
        return season;
    }

    static Season july(long seed) {
        return of(seed, LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 31));
    }

    List<LocalDate> days() {
        return List.copyOf(portions.keySet());
    }

    List<LocalDate> daysOf(int month) {
        return days().stream().filter(day -> day.getMonthValue() == month).toList();
    }

    /** The count, or an empty text. */
    Object at(LocalDate day, String place) {
        var count = portions.get(day).get(place);
        return count == null ? "" : count;
    }

    int total(List<LocalDate> days, String place) {
        return days.stream()
                .mapToInt(day -> portions.get(day).getOrDefault(place, 0))
                .sum();
    }

    int total(LocalDate day) {
        return portions.get(day).values().stream().mapToInt(count -> count).sum();
    }

    Map<String, Integer> expected() {
        var facts = new TreeMap<String, Integer>();
        portions.forEach((day, there) -> there.forEach((place, count) -> facts.put(day + " " + place, count)));
        return facts;
    }

    static Map<String, Integer> of(Reading reading) {
        var facts = new TreeMap<String, Integer>();
        for (Observation observation : reading.draft().observations()) {
            if (observation.reported() instanceof Reported.Counted(var value)) {
                facts.put(
                        observation.key().date() + " " + name(observation.key().place()), value.intValueExact());
            }
        }
        return facts;
    }

    static String name(Code place) {
        return PLACES.get(codes().indexOf(place));
    }

    static String month(LocalDate day) {
        return day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, SWEDISH);
    }

    static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(java.time.format.TextStyle.FULL, SWEDISH);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }

    private static List<Code> codes() {
        return List.of(
                new Code("arkivgatan"), new Code("papegojelyckan"), new Code("veberod"), new Code("sodra-sandby"));
    }

    static ReadingScope scope() {
        return scope(Optional.empty());
    }

    /** An agreement like the lists': weekends at every place from July to December 2024. */
    static ReadingScope scope(Optional<LocalDate> asOf) {
        var places = new java.util.ArrayList<Place>();
        for (int i = 0; i < PLACES.size(); i++) {
            places.add(new Place(codes().get(i), PLACES.get(i), List.of()));
        }
        var weekends = new ServiceRule(
                new TreeSet<>(), new ServiceRule.Days.OfClass(Set.of(DayClass.WEEKEND)), List.of(), List.of());
        var calendar = new ServiceCalendar(List.of(
                new CalendarVersion(1, LocalDate.of(2024, 6, 1), "invented", List.of(), List.of(weekends), List.of())));
        return new ReadingScope(
                new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 12, 31)),
                places,
                List.of(new Measure(new Code("portioner"), "portioner", "portioner", List.of(), 0, 500)),
                calendar,
                asOf);
    }
}
