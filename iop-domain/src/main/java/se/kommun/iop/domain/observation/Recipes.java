package se.kommun.iop.domain.observation;

import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.code.Code;

/** All recipes, in all their versions. */
public interface Recipes {

    /** The latest version for lists of the layout. */
    Optional<Recipe> latest(Code agreement, LayoutPrint layout);

    /** All versions for all layouts, the latest first. */
    List<Recipe> of(Code agreement);

    /**
     * Keeps a new version.
     *
     * @throws IllegalStateException if somebody else has kept that version already
     */
    void keep(Recipe recipe);
}
