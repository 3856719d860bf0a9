package se.kommun.iop.batch.attendanceimport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Answered;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Interpretation;
import se.kommun.iop.domain.observation.Interpretations;
import se.kommun.iop.domain.observation.LayoutPrint;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.ReceivedList.Stage;
import se.kommun.iop.domain.observation.ReceivedLists;
import se.kommun.iop.domain.observation.Recipe;
import se.kommun.iop.domain.observation.Recipes;

/** How lists were read, and recipes, without a database. */
final class InterpretationsInMemory implements Interpretations, Recipes {

    private final Map<ImportId, List<Answered>> answers = new HashMap<>();
    private final Map<ImportId, Interpretation> interpretations = new HashMap<>();
    private final List<Recipe> recipes = new ArrayList<>();
    private final ReceivedLists lists;

    InterpretationsInMemory(ReceivedLists lists) {
        this.lists = lists;
    }

    @Override
    public synchronized boolean answer(ReceivedList list, List<Answered> given) {
        if (!lists.move(list.at(Stage.RECEIVED), Stage.READ)) {
            return false;
        }
        answers.computeIfAbsent(list.id(), some -> new ArrayList<>()).addAll(given);
        return true;
    }

    @Override
    public synchronized List<Answered> answers(ImportId list) {
        return List.copyOf(answers.getOrDefault(list, List.of()));
    }

    @Override
    public synchronized Optional<Interpretation> find(ImportId list) {
        return Optional.ofNullable(interpretations.get(list));
    }

    @Override
    public synchronized void keep(ImportId list, Interpretation interpretation) {
        interpretations.put(list, interpretation);
    }

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
