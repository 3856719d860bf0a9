package se.kommun.iop.domain.activity;

import java.util.Set;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;

/** Days for which it has been announced beforehand that a place is not open; they are not expected. Empty places: all. */
public record Closure(Set<Code> places, Period period, String reason, String source) {

    public Closure {
        places = ServiceRule.inOrder(places);
    }

    public boolean concerns(Code place) {
        return places.isEmpty() || places.contains(place);
    }
}
