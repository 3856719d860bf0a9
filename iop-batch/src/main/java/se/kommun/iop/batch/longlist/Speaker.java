package se.kommun.iop.batch.longlist;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.kommun.iop.batch.reading.ReadingScope;
import se.kommun.iop.batch.workbook.CellAddress;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Severity;

/** Says what a plain row says, in the words of the ordinary reader. */
final class Speaker {

    private final String sheet;
    private final ReadingScope scope;
    private final Expectations expectations;
    private final boolean hasCalendar;
    private String[] letters = new String[0];

    Speaker(String sheet, ReadingScope scope) {
        this.sheet = sheet;
        this.scope = scope;
        this.expectations = new Expectations(scope);
        this.hasCalendar = scope.calendar().current().isPresent();
    }

    Observation observation(int number, PlainRow row, int count) {
        var cell = row.count(count);
        return new Observation(
                new Observation.Key(
                        scope.places().get(row.place()).code(),
                        dateOf(row),
                        scope.measures().get(row.measure(count)).code()),
                cell.reported(),
                false,
                new Observation.Source(
                        new CellReference(sheet, letters(row.column(count)) + number), cell.written(), cell.rule()));
    }

    /** What a row is about; of its counts, the first. */
    Observation.Key key(PlainRow row) {
        return new Observation.Key(
                scope.places().get(row.place()).code(),
                dateOf(row),
                scope.measures().get(row.measure(0)).code());
    }

    /** What there is to say about a plain row: that nobody expected it. */
    Optional<Finding> remark(int number, PlainRow row, int count) {
        if (!hasCalendar || expectations.expects(row.place(), dateOf(row))) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                Severity.INFO,
                "outside-calendar",
                Optional.of(new CellReference(sheet, letters(row.column(count)) + number)),
                List.of(dateOf(row).toString(), scope.places().get(row.place()).name())));
    }

    static LocalDate dateOf(PlainRow row) {
        return Objects.requireNonNull(row.date());
    }

    private String letters(int column) {
        if (column >= letters.length) {
            letters = new String[column + 1];
            for (int i = 1; i <= column; i++) {
                letters[i] = new CellAddress(1, i).columnText();
            }
        }
        return letters[column];
    }
}
