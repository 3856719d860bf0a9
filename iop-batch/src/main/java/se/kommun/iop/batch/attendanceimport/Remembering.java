package se.kommun.iop.batch.attendanceimport;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kommun.iop.domain.observation.Answered;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Interpretation;
import se.kommun.iop.domain.observation.Interpretations;
import se.kommun.iop.domain.observation.LayoutPrint;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.Recipe;
import se.kommun.iop.domain.observation.Recipes;
import se.kommun.iop.domain.observation.Settled;

/** Makes recipes of answers, and finds the one that a list can be read by. */
record Remembering(Interpretations interpretations, Recipes recipes, Clock clock) {

    /** The answers that count, in the order in which the questions were first answered. */
    static List<Answered> counting(List<Answered> answers) {
        Map<String, Answered> last = new LinkedHashMap<>();
        answers.forEach(answered -> last.put(answered.settled().question().key(), answered));
        return List.copyOf(last.values());
    }

    /** What is only about this list is left out. */
    RememberReply remember(ReceivedList list, String by) {
        var settled = settled(list.id()).stream()
                .filter(one -> !one.question().onlyHere())
                .toList();
        var layout = layout(list.id());
        if (settled.isEmpty() || layout.isEmpty()) {
            return new RememberReply.NothingToRemember();
        }
        var latest = recipes.latest(list.agreement(), layout.get());
        if (latest.isPresent() && latest.get().settled().equals(settled)) {
            return new RememberReply.Known(latest.get());
        }
        int version = 1 + latest.map(Recipe::version).orElse(0);
        var recipe = new Recipe(list.agreement(), layout.get(), version, settled, by, clock.instant());
        recipes.keep(recipe);
        return new RememberReply.Kept(recipe);
    }

    /** The recipe that fits the list and would say something that nobody has answered yet. */
    Optional<Recipe> offered(ReceivedList list) {
        if (list.stage() != ReceivedList.Stage.READ) {
            return Optional.empty();
        }
        var choices = settled(list.id()).stream().map(Settled::choice).toList();
        return layout(list.id())
                .flatMap(layout -> recipes.latest(list.agreement(), layout))
                .filter(recipe -> !choices.containsAll(recipe.choices()));
    }

    private Optional<LayoutPrint> layout(ImportId id) {
        return interpretations.find(id).flatMap(Interpretation::layout);
    }

    private List<Settled> settled(ImportId id) {
        return counting(interpretations.answers(id)).stream()
                .map(Answered::settled)
                .toList();
    }
}
