package se.kommun.iop.domain.observation;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All locks and unlocks of an agreement, the latest first. Which months are locked now follows from it. */
public record LockHistory(List<LockChange> changes) {

    public LockHistory {
        changes = List.copyOf(changes);
    }

    public boolean isLocked(YearMonth month) {
        return last(month).filter(LockChange.Locked.class::isInstance).isPresent();
    }

    public SortedSet<YearMonth> locked() {
        return changes.stream()
                .map(LockChange::month)
                .filter(this::isLocked)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Optional<LockChange> last(YearMonth month) {
        return changes.stream().filter(change -> change.month().equals(month)).findFirst();
    }

    /** The locked months in which something else would count. What stays the same may come from anywhere. */
    public List<YearMonth> brokenBy(Figures before, Figures after) {
        return FigureChange.between(within(before), within(after)).stream()
                .map(change -> YearMonth.from(change.key().date()))
                .distinct()
                .toList();
    }

    private Figures within(Figures figures) {
        var locked = locked();
        return figures.keeping(key -> locked.contains(YearMonth.from(key.date())));
    }
}
