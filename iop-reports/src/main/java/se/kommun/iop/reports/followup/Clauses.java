package se.kommun.iop.reports.followup;

import java.util.Arrays;
import java.util.List;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Clause;

/** Where in the agreement something stands, for a reader who has the agreement and not our references. */
final class Clauses {

    private Clauses() {}

    /** The clauses that a reference such as {@code A:63, A:83} points at. */
    static List<Clause> at(Agreement agreement, String reference) {
        var wanted = Arrays.stream(reference.split(",")).map(String::strip).toList();
        return agreement.clauses().stream()
                .filter(clause -> wanted.contains(clause.source())
                        || wanted.contains(clause.code().text()))
                .toList();
    }

    /** The heading that it stands under and the reference: {@code Ekonomi (A:120)}. */
    static String name(Agreement agreement, String reference) {
        var headings = at(agreement, reference).stream()
                .filter(clause -> !clause.headings().isEmpty())
                .map(clause -> clause.headings().getLast())
                .distinct()
                .toList();
        return headings.isEmpty() ? reference : String.join(", ", headings) + " (" + reference + ")";
    }
}
