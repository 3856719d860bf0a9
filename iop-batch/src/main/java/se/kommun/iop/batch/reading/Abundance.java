package se.kommun.iop.batch.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Severity;

/** Lets findings be told one by one until there are many of one kind; the rest of that kind are told as one. */
public final class Abundance {

    private record Kind(String code, Severity severity) {}

    private static final class Tally {

        private final Optional<CellReference> example;
        private Optional<CellReference> first = Optional.empty();
        private Optional<CellReference> last = Optional.empty();
        private int told;
        private int rest;

        Tally(Optional<CellReference> example) {
            this.example = example;
        }
    }

    private final int most;
    private final Map<Kind, Tally> tallies = new LinkedHashMap<>();

    /** @param most how many of one kind are told one by one */
    public Abundance(int most) {
        this.most = most;
    }

    /** Whether it is to be told by itself. If not, it has been counted. */
    public boolean isOneOfFew(Finding finding) {
        var tally = tallies.computeIfAbsent(
                new Kind(finding.code(), finding.severity()), kind -> new Tally(finding.cell()));
        if (tally.told < most || finding.cell().isEmpty()) {
            tally.told++;
            return true;
        }
        tally.first = tally.first.or(finding::cell);
        tally.last = finding.cell();
        tally.rest++;
        return false;
    }

    boolean isReached(String code, Severity severity) {
        var tally = tallies.get(new Kind(code, severity));
        return tally != null && tally.told >= most;
    }

    /** How many have been counted and are not told one by one. */
    int rest(BiPredicate<String, Severity> wanted) {
        return tallies.entrySet().stream()
                .filter(each -> wanted.test(each.getKey().code(), each.getKey().severity()))
                .mapToInt(each -> each.getValue().rest)
                .sum();
    }

    /** One finding for all those of a kind that were only counted: how many, from where to where, and one like them. */
    public List<Finding> rest() {
        var findings = new ArrayList<Finding>();
        tallies.forEach((kind, tally) -> {
            if (tally.rest > 0) {
                findings.add(new Finding(
                        kind.severity(),
                        "more-alike",
                        tally.first,
                        List.of(
                                Integer.toString(tally.rest),
                                text(tally.first),
                                text(tally.last),
                                text(tally.example))));
            }
        });
        return findings;
    }

    private static String text(Optional<CellReference> cell) {
        return cell.map(CellReference::text).orElse("");
    }
}
