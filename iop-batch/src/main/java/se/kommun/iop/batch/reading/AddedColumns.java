package se.kommun.iop.batch.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.batch.reading.vocabulary.Count;

/** Adds up what stands beside each other in a row, when people have said that the columns are parts of one count. */
final class AddedColumns {

    private AddedColumns() {}

    /** What cannot be read in one of them leaves the whole open. */
    static Optional<Line.Value> sum(List<Line.Value> parts) {
        if (parts.size() < 2) {
            return parts.stream().findFirst();
        }
        var figures = parts.stream()
                .filter(part -> part.count() instanceof Count.Figure)
                .toList();
        var unclear = parts.stream()
                .filter(part -> part.count() instanceof Count.Refused)
                .findFirst();
        if (unclear.isPresent() || figures.isEmpty()) {
            return unclear.or(() -> parts.stream().findFirst());
        }
        var total = BigDecimal.ZERO;
        boolean approximate = false;
        for (var figure : figures) {
            var count = (Count.Figure) figure.count();
            total = total.add(count.value());
            approximate |= count.approximate();
        }
        var first = figures.getFirst();
        return Optional.of(new Line.Value(
                first.column(), first.cell(), new Count.Figure(total, approximate, "sum-of-columns"), figures));
    }
}
