package se.kommun.iop.ui.house;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.LayoutPrint;
import se.kommun.iop.domain.observation.Recipe;
import se.kommun.iop.domain.observation.Recipes;

/** Recipes, without a database. */
final class RecipesInMemory implements Recipes {

    private final List<Recipe> recipes = new ArrayList<>();

    @Override
    public Optional<Recipe> latest(Code agreement, LayoutPrint layout) {
        return of(agreement).stream()
                .filter(recipe -> recipe.fits(layout))
                .max(Comparator.comparingInt(Recipe::version));
    }

    @Override
    public List<Recipe> of(Code agreement) {
        return recipes.reversed().stream()
                .filter(recipe -> recipe.agreement().equals(agreement))
                .toList();
    }

    @Override
    public void keep(Recipe recipe) {
        recipes.add(recipe);
    }
}
