package se.kommun.iop.ui.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Observation;

/** One month of one measure, day by day and place by place. Days about which nothing is expected or known are left out. */
record DayMatrix(List<Place> places, List<Row> rows) {

    DayMatrix {
        places = List.copyOf(places);
        rows = List.copyOf(rows);
    }

    /** @param cells one for each place, in the order of the agreement */
    record Row(LocalDate day, List<DayCell> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(DayCell.NotExpected.class::isInstance);
        }
    }

    static DayMatrix of(CaseFile file, Measure measure, YearMonth month) {
        var places = file.agreement().activity().places();
        var rows = month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .map(day -> new Row(
                        day,
                        places.stream()
                                .map(place -> cell(file, measure, place.code(), day))
                                .toList()))
                .filter(row -> !row.isBlank())
                .toList();
        return new DayMatrix(places, rows);
    }

    /** The months of the term, and any other that has figures. */
    static List<YearMonth> months(CaseFile file) {
        return Stream.concat(
                        file.agreement().term().period().months().stream(),
                        file.figures()
                                .all()
                                .map(figure -> YearMonth.from(figure.key().date())))
                .distinct()
                .sorted()
                .toList();
    }

    private static DayCell cell(CaseFile file, Measure measure, Code place, LocalDate day) {
        var agreement = file.agreement();
        boolean expected = agreement.term().period().includes(day)
                && agreement.activity().calendar().expects(place, day);
        return file.figures()
                .find(new Observation.Key(place, day, measure.code()))
                .<DayCell>map(figure -> new DayCell.Reported(figure, expected))
                .orElseGet(() -> expected ? awaited(day.isAfter(file.asOf())) : notExpected(agreement, place, day));
    }

    private static DayCell awaited(boolean ahead) {
        return ahead ? new DayCell.Ahead() : new DayCell.Missing();
    }

    private static DayCell notExpected(Agreement agreement, Code place, LocalDate day) {
        return agreement.activity().calendar().current().stream()
                .filter(version -> agreement.term().period().includes(day))
                .flatMap(version -> version.insteadOf(place, day).stream())
                .<DayCell>map(DayCell.Announced::new)
                .findFirst()
                .orElseGet(DayCell.NotExpected::new);
    }
}
