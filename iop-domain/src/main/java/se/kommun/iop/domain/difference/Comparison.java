package se.kommun.iop.domain.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.AgreementPart;

/** Looks for what differs within one part. */
final class Comparison {

    private final AgreementPart part;
    private final List<Change> changes = new ArrayList<>();

    private Comparison(AgreementPart part) {
        this.part = part;
    }

    static List<Change> of(AgreementPart part, Object before, Object after) {
        var comparison = new Comparison(part);
        comparison.compare(List.of(), before, after);
        return comparison.changes;
    }

    private void compare(List<Step> path, Object before, Object after) {
        var was = Shape.unwrapped(before);
        var is = Shape.unwrapped(after);
        if (was.equals(is)) {
            return;
        }
        if (was.isEmpty()) {
            changes.add(new Change.Added(part, path, is.orElseThrow()));
        } else if (is.isEmpty()) {
            changes.add(new Change.Removed(part, path, was.get()));
        } else {
            compareThere(path, was.get(), is.get());
        }
    }

    private void compareThere(List<Step> path, Object before, Object after) {
        if (before instanceof List<?> was && after instanceof List<?> is) {
            compareLists(path, was, is);
        } else if (Shape.hasParts(before) && before.getClass() == after.getClass()) {
            for (var component : before.getClass().getRecordComponents()) {
                var field = new Step.Field(before.getClass().getSimpleName(), component.getName());
                compare(further(path, field), Shape.part(before, component), Shape.part(after, component));
            }
        } else {
            changes.add(new Change.Replaced(part, path, before, after));
        }
    }

    private void compareLists(List<Step> path, List<?> before, List<?> after) {
        var gone = without(before, after);
        var come = without(after, before);
        if (gone.isEmpty() && come.isEmpty()) {
            changes.add(new Change.Reordered(part, path));
        }
        for (var item : gone) {
            var key = Shape.key(item);
            var same = withKey(come, key);
            if (!key.isEmpty() && same.size() == 1 && withKey(gone, key).size() == 1) {
                compare(further(path, new Step.Item(key)), item, same.getFirst());
                come.remove(same.getFirst());
            } else {
                changes.add(new Change.Removed(part, path, item));
            }
        }
        come.forEach(item -> changes.add(new Change.Added(part, path, item)));
    }

    /** One item less for each equal one among the others. */
    private static List<Object> without(List<?> items, List<?> others) {
        var left = new ArrayList<Object>(items);
        others.forEach(left::remove);
        return left;
    }

    private static List<Object> withKey(List<Object> items, List<Object> key) {
        return items.stream().filter(item -> Shape.key(item).equals(key)).toList();
    }

    private static List<Step> further(List<Step> path, Step step) {
        return Stream.concat(path.stream(), Stream.of(step)).toList();
    }
}
