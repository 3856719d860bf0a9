package se.kommun.iop.batch.longlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import se.kommun.iop.batch.reading.ReadingScope;
import se.kommun.iop.domain.activity.CalendarVersion;
import se.kommun.iop.domain.activity.Place;

/** Which days are expected at which places; asked once for each day and each group of places with the same calendar. */
final class Expectations {

    /** Places that every rule and closure concerns alike. */
    private static final class Group {
        private final BitSet asked = new BitSet();
        private final BitSet expected = new BitSet();
    }

    private final ReadingScope scope;
    private final long from;
    private final Group[] groups;

    Expectations(ReadingScope scope) {
        this.scope = scope;
        this.from = scope.term().from().toEpochDay();
        Map<BitSet, Group> alike = new HashMap<>();
        var version = scope.calendar().current();
        this.groups = scope.places().stream()
                .map(place -> version.map(calendar -> concerns(calendar, place)).orElseGet(BitSet::new))
                .map(concerned -> alike.computeIfAbsent(concerned, some -> new Group()))
                .toArray(Group[]::new);
    }

    private static BitSet concerns(CalendarVersion calendar, Place place) {
        var all = new ArrayList<Boolean>();
        calendar.rules().forEach(rule -> all.add(rule.concerns(place.code())));
        calendar.closures().forEach(closure -> all.add(closure.concerns(place.code())));
        var concerned = new BitSet();
        for (int i = 0; i < all.size(); i++) {
            concerned.set(i, all.get(i));
        }
        return concerned;
    }

    /** @param date within the term */
    boolean expects(int place, LocalDate date) {
        int day = (int) (date.toEpochDay() - from);
        var group = groups[place];
        if (!group.asked.get(day)) {
            group.asked.set(day);
            group.expected.set(
                    day, scope.calendar().expects(scope.places().get(place).code(), date));
        }
        return group.expected.get(day);
    }
}
