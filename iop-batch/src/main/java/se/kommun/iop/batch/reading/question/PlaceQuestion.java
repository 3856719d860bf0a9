package se.kommun.iop.batch.reading.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.batch.reading.vocabulary.PlaceNames;
import se.kommun.iop.batch.reading.vocabulary.PlaceSpelling;
import se.kommun.iop.batch.reading.vocabulary.Words;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Question;

/** Which of the agreement's places is meant (plats): by a name that is none of theirs, or where no place is named. */
public final class PlaceQuestion {

    /** The figures are not about any of the places. */
    public static final String NONE = "none";

    private final PlaceNames places;

    public PlaceQuestion(PlaceNames places) {
        this.places = places;
    }

    /** About a name: the same name is asked about once, wherever it stands. */
    public Question named(String written, CellReference at) {
        return Quotable.of(written)
                .map(name -> question(PlaceNames.keyOf(name), "place", List.of(name), PlaceSpelling.core(name)))
                .orElseGet(() -> question("place@" + at.text(), "place-unquoted", List.of(), List.of()));
    }

    /** About the whole of a table that names no place. */
    public Question unnamed(String headings) {
        return question("no-place:" + headings, "no-place", List.of(), List.of());
    }

    /** About one row that lacks its place. */
    public Question missing(CellReference at) {
        return question("no-place@" + at.text(), "missing-place", List.of(), List.of());
    }

    /** The place that was answered; empty if it is none of them. */
    public Optional<Place> chosen(String option) {
        return places.all().stream()
                .filter(place -> place.code().text().equals(option))
                .findFirst();
    }

    private Question question(String key, String kind, List<String> arguments, List<String> written) {
        var word = String.join("", written);
        var options = new ArrayList<Question.Option>();
        places.all().stream()
                .sorted(Comparator.comparingInt(place -> unlikeness(word, place)))
                .forEach(place -> options.add(new Question.Option(place.code().text(), place.name())));
        options.add(new Question.Option(NONE));
        return new Question(key, kind, arguments, options, false);
    }

    private static int unlikeness(String word, Place place) {
        return word.isEmpty() ? 0 : Words.distance(word, String.join("", PlaceSpelling.core(place.name())));
    }
}
