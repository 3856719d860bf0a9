package se.kommun.iop.batch.longlist;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;
import se.kommun.iop.batch.reading.ReadingScope;

/** Which days at which places have been reported, and which of them more than once: one bit each. */
final class Keys {

    private static final long MOST = 200_000_000;

    private final BitSet seen = new BitSet();
    private final BitSet repeated = new BitSet();
    private final long from;
    private final long days;
    private final int places;
    private final int measures;

    private Keys(ReadingScope scope) {
        this.from = scope.term().from().toEpochDay();
        this.days = scope.term().through().toEpochDay() - from + 1;
        this.places = Math.max(1, scope.places().size());
        this.measures = Math.max(1, scope.measures().size());
    }

    /** Empty when there are too many days and places. */
    static Optional<Keys> of(ReadingScope scope) {
        var keys = new Keys(scope);
        return keys.days * keys.places * keys.measures <= MOST ? Optional.of(keys) : Optional.empty();
    }

    void see(LocalDate date, int place, int measure) {
        long day = date.toEpochDay() - from;
        if (day < 0 || day >= days) {
            return;
        }
        int key = (int) ((day * places + place) * measures + measure);
        if (seen.get(key)) {
            repeated.set(key);
        } else {
            seen.set(key);
        }
    }

    void seeAll(LocalDate date, int place) {
        for (int measure = 0; measure < measures; measure++) {
            see(date, place, measure);
        }
    }

    boolean anyRepeated() {
        return !repeated.isEmpty();
    }

    boolean isRepeated(LocalDate date, int place, int measure) {
        long day = date.toEpochDay() - from;
        return day >= 0 && day < days && repeated.get((int) ((day * places + place) * measures + measure));
    }

    boolean isAnyRepeated(LocalDate date, int place) {
        for (int measure = 0; measure < measures; measure++) {
            if (isRepeated(date, place, measure)) {
                return true;
            }
        }
        return false;
    }
}
