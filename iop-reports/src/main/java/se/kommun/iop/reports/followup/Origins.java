package se.kommun.iop.reports.followup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import se.kommun.iop.domain.activity.DayClass;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.reports.figures.FiguresBehind;
import se.kommun.iop.reports.word.Origin;

/** What the figures behind a sum have in common, for a reader who asks where it comes from. */
record Origins(Map<String, String> inCommon) {

    /** @param last the last day that the paper counts */
    static Origins of(Measure measure, LocalDate last) {
        return new Origins(
                Map.of(FiguresBehind.MEASURE, measure.code().text(), FiguresBehind.THROUGH, last.toString()));
    }

    static Origins on(LocalDate day) {
        return new Origins(Map.of(FiguresBehind.DATE, day.toString()));
    }

    static Origins at(Place place) {
        return new Origins(Map.of(FiguresBehind.PLACE, place.code().text()));
    }

    static Origins in(YearMonth month) {
        return new Origins(Map.of(FiguresBehind.MONTH, month.toString()));
    }

    static Origins on(DayClass days) {
        return new Origins(Map.of(FiguresBehind.DAYS, days.name()));
    }

    static Origins all() {
        return new Origins(Map.of());
    }

    Origins and(Origins other) {
        var both = new HashMap<>(inCommon);
        both.putAll(other.inCommon);
        return new Origins(both);
    }

    Origin origin() {
        return new Origin(inCommon);
    }
}
