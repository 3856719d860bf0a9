package se.kommun.iop.batch.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.activity.ServiceCalendar;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.observation.Choice;

/**
 * What a list can be about: all that reading knows of the agreement.
 *
 * @param measures the first is the one that the agreement asks for
 * @param asOf days after this one cannot have been reported yet; empty when any day of the term can
 * @param choices what people have answered to earlier questions about the list, or about lists of its layout
 */
public record ReadingScope(
        Period term,
        List<Place> places,
        List<Measure> measures,
        ServiceCalendar calendar,
        Optional<LocalDate> asOf,
        List<Choice> choices) {

    public ReadingScope {
        places = List.copyOf(places);
        measures = List.copyOf(measures);
        choices = List.copyOf(choices);
    }

    /** Before anybody has answered anything. */
    public ReadingScope(
            Period term,
            List<Place> places,
            List<Measure> measures,
            ServiceCalendar calendar,
            Optional<LocalDate> asOf) {
        this(term, places, measures, calendar, asOf, List.of());
    }

    public ReadingScope with(List<Choice> answered) {
        return new ReadingScope(term, places, measures, calendar, asOf, answered);
    }

    /** The option chosen for a question; the last answer counts. */
    public Optional<String> chosen(String question) {
        return choices.stream()
                .filter(choice -> choice.question().equals(question))
                .map(Choice::option)
                .reduce((earlier, later) -> later);
    }

    public static ReadingScope of(Agreement agreement, Optional<LocalDate> asOf) {
        var activity = agreement.activity();
        return new ReadingScope(
                agreement.term().period(), activity.places(), activity.measures(), activity.calendar(), asOf);
    }
}
