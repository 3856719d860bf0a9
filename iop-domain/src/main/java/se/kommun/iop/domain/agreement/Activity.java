package se.kommun.iop.domain.agreement;

import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.activity.CalendarVersion;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.activity.ServiceCalendar;
import se.kommun.iop.domain.code.Code;

/**
 * Where, when and in what measure the agreement is carried out.
 *
 * @param measures the first is the one that the agreement asks for
 * @param occasion what a place and a day together are called, in the plural
 */
public record Activity(List<Place> places, List<Measure> measures, ServiceCalendar calendar, String occasion) {

    /** @throws IllegalArgumentException without a measure */
    public Activity {
        places = List.copyOf(places);
        measures = List.copyOf(measures);
        if (measures.isEmpty()) {
            throw new IllegalArgumentException("An activity is counted in at least one measure");
        }
    }

    Activity with(CalendarVersion next) {
        return new Activity(places, measures, calendar.with(next), occasion);
    }

    public Measure mainMeasure() {
        return measures.getFirst();
    }

    public Optional<Place> place(Code code) {
        return places.stream().filter(place -> place.code().equals(code)).findFirst();
    }

    public Optional<Measure> measure(Code code) {
        return measures.stream().filter(measure -> measure.code().equals(code)).findFirst();
    }

    public List<Code> placeCodes() {
        return places.stream().map(Place::code).toList();
    }
}
