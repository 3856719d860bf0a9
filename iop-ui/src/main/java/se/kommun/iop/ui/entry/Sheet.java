package se.kommun.iop.ui.entry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Figure;
import se.kommun.iop.domain.observation.Observation;

/** The days of one month that can be typed, for the places that the officer has chosen. */
record Sheet(Measure measure, List<Place> places, List<LocalDate> days, CaseFile file) {

    /** @param all also days about which nothing is expected and nothing has been reported */
    static Sheet of(CaseFile file, Measure measure, YearMonth month, List<Place> places, boolean all) {
        var sheet = new Sheet(measure, places, List.of(), file);
        var days = elapsed(file)
                .filter(day -> YearMonth.from(day).equals(month))
                .filter(day -> all
                        || places.stream()
                                .anyMatch(place -> sheet.expects(place.code(), day)
                                        || sheet.figure(place.code(), day).isPresent()))
                .toList();
        return new Sheet(measure, places, days, file);
    }

    /** Every month that has come. */
    static List<YearMonth> months(CaseFile file) {
        return elapsed(file).map(YearMonth::from).distinct().toList();
    }

    /** The first month in which something is missing, or the last. */
    static Optional<YearMonth> firstToFill(CaseFile file, Measure measure) {
        return file.completeness(measure).missing().stream()
                .map(occasion -> YearMonth.from(occasion.date()))
                .findFirst()
                .or(() -> months(file).stream().reduce((earlier, later) -> later));
    }

    Observation.Key key(Code place, LocalDate day) {
        return new Observation.Key(place, day, measure.code());
    }

    Optional<Figure> figure(Code place, LocalDate day) {
        return file.figures().find(key(place, day));
    }

    boolean expects(Code place, LocalDate day) {
        return file.agreement().activity().calendar().expects(place, day);
    }

    private static Stream<LocalDate> elapsed(CaseFile file) {
        return file.elapsed().stream().flatMap(period -> period.eachDay());
    }
}
