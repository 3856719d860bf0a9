package se.kommun.iop.reports.followup;

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

    static Origins of(Measure measure) {
        return new Origins(Map.of(FiguresBehind.MEASURE, measure.code().text()));
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
