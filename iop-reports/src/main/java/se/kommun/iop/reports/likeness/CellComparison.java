package se.kommun.iop.reports.likeness;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.kommun.iop.reports.likeness.Likeness.Difference;

/** Two workbooks, cell by cell. */
final class CellComparison {

    private CellComparison() {}

    /** @param before by sheet and address */
    static List<Difference> between(Map<String, Book.Cell> before, Map<String, Book.Cell> now) {
        var places = new LinkedHashSet<>(before.keySet());
        places.addAll(now.keySet());
        return places.stream()
                .filter(place -> !same(before.get(place), now.get(place)))
                .map(place -> new Difference(place, said(before.get(place)), said(now.get(place))))
                .toList();
    }

    private static boolean same(Book.@Nullable Cell one, Book.@Nullable Cell other) {
        if (one == null || other == null) {
            return Objects.equals(one, other);
        }
        // Some programs save formulas without what they come to: that is worked out again when the file is opened.
        boolean isWorkedOut = !one.formula().isEmpty()
                && (one.value().isEmpty() || other.value().isEmpty());
        return one.formula().equals(other.formula())
                && (isWorkedOut || one.value().equals(other.value()));
    }

    private static String said(Book.@Nullable Cell cell) {
        return cell == null ? "" : cell.value().isEmpty() ? "=" + cell.formula() : cell.value();
    }
}
