package se.kommun.iop.ui.figures;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.observation.Figures;

/** The sums of one measure, month by month and place by place. */
record MonthTotals(Measure measure, List<Place> places, List<Row> rows, Row all) {

    MonthTotals {
        places = List.copyOf(places);
        rows = List.copyOf(rows);
    }

    /** A sum, and over how many places and days; over none there is no sum. */
    record Sum(BigDecimal value, long occasions) {

        static Sum of(Figures figures) {
            return new Sum(figures.total(), figures.occasions());
        }
    }

    /** @param sums one for each place, in the order of the agreement */
    record Row(YearMonth month, List<Sum> sums, Sum total) {

        Row {
            sums = List.copyOf(sums);
        }
    }

    static MonthTotals of(CaseFile file, Measure measure) {
        var places = file.agreement().activity().places();
        var figures = file.figures().measuring(measure.code());
        var months = DayMatrix.months(file);
        var rows = months.stream()
                .map(month -> row(month, places, figures.within(new Period(month.atDay(1), month.atEndOfMonth()))))
                .toList();
        return new MonthTotals(measure, places, rows, row(months.getLast(), places, figures));
    }

    private static Row row(YearMonth month, List<Place> places, Figures figures) {
        return new Row(
                month,
                places.stream().map(place -> Sum.of(figures.at(place.code()))).toList(),
                Sum.of(figures));
    }
}
