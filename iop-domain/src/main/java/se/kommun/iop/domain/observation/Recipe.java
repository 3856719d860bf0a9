package se.kommun.iop.domain.observation;

import java.time.Instant;
import java.util.List;
import se.kommun.iop.domain.code.Code;

/**
 * How lists of one layout are to be read (recept): the answers that were given to the first of them. It fits only a list
 * whose layout is the same, and earlier versions are kept.
 *
 * @param version from 1, for each agreement and layout
 */
public record Recipe(
        Code agreement, LayoutPrint layout, int version, List<Settled> settled, String savedBy, Instant savedAt) {

    public Recipe {
        settled = List.copyOf(settled);
    }

    public List<Choice> choices() {
        return settled.stream().map(Settled::choice).toList();
    }

    public boolean fits(LayoutPrint other) {
        return layout.equals(other);
    }
}
