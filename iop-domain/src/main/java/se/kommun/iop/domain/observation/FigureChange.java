package se.kommun.iop.domain.observation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place, a day and a measure for which something else counts than before.
 *
 * @param before empty when nothing counted
 * @param after empty when nothing counts any more
 */
public record FigureChange(Observation.Key key, Optional<Figure> before, Optional<Figure> after) {

    /** All that differs, by day and place. The same figure from another list is no change. */
    public static List<FigureChange> between(Figures before, Figures after) {
        return Stream.concat(before.all(), after.all())
                .map(Figure::key)
                .distinct()
                .sorted(Figures.BY_DAY_AND_PLACE)
                .map(key -> new FigureChange(key, before.find(key), after.find(key)))
                .filter(FigureChange::isOne)
                .toList();
    }

    private boolean isOne() {
        return before.isEmpty()
                || after.isEmpty()
                || !before.get().observation().says(after.get().observation());
    }
}
