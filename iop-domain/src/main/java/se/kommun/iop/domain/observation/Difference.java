package se.kommun.iop.domain.observation;

import java.util.ArrayList;
import java.util.List;

/**
 * What accepting a draft would change in the figures.
 *
 * @param added places and days that had no report
 * @param changed places and days that would say something else, with the figure that counts today
 * @param unchanged places and days that already say the same: they are counted once
 */
public record Difference(List<Observation> added, List<Change> changed, List<Observation> unchanged) {

    public Difference {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
    }

    public record Change(Figure before, Observation after) {}

    public static Difference between(Figures figures, Draft draft) {
        var added = new ArrayList<Observation>();
        var changed = new ArrayList<Change>();
        var unchanged = new ArrayList<Observation>();
        for (var observation : draft.observations()) {
            figures.find(observation.key())
                    .ifPresentOrElse(
                            figure -> {
                                if (figure.observation().says(observation)) {
                                    unchanged.add(observation);
                                } else {
                                    changed.add(new Change(figure, observation));
                                }
                            },
                            () -> added.add(observation));
        }
        return new Difference(added, changed, unchanged);
    }
}
