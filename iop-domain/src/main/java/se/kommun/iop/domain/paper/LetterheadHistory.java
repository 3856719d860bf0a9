package se.kommun.iop.domain.paper;

import java.util.List;
import java.util.Optional;

/** All that has been done with letterheads, the latest first. Which are in use follows from it. */
public record LetterheadHistory(List<LetterheadChange> changes) {

    public LetterheadHistory {
        changes = List.copyOf(changes);
    }

    /** The department's own letterhead, as long as it is in use. */
    public Optional<LetterheadChange.Used> inUse(String department) {
        return last(department).filter(LetterheadChange.Used.class::isInstance).map(LetterheadChange.Used.class::cast);
    }

    /** The number of the latest change of the department: the next one begins with it; none has been made at 0. */
    public int number(String department) {
        return last(department).map(LetterheadChange::number).orElse(0);
    }

    /** Departments that have a letterhead of their own. */
    public List<String> departments() {
        return changes.stream()
                .map(LetterheadChange::department)
                .distinct()
                .filter(department -> inUse(department).isPresent())
                .toList();
    }

    private Optional<LetterheadChange> last(String department) {
        return changes.stream()
                .filter(change -> change.department().equals(department))
                .findFirst();
    }
}
