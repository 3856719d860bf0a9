package se.kommun.iop.batch.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.activity.ServiceCalendar;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.calendar.Period;

/**
 * What a list can be about: all that reading knows of the agreement.
 *
 * @param measures the first is the one that the agreement asks for
 * @param asOf days after this one cannot have been reported yet; empty when any day of the term can
 */
public record ReadingScope(
        Period term, List<Place> places, List<Measure> measures, ServiceCalendar calendar, Optional<LocalDate> asOf) {

    public ReadingScope {
        places = List.copyOf(places);
        measures = List.copyOf(measures);
    }

    public static ReadingScope of(Agreement agreement, Optional<LocalDate> asOf) {
        var activity = agreement.activity();
        return new ReadingScope(
                agreement.term().period(), activity.places(), activity.measures(), activity.calendar(), asOf);
    }
}
