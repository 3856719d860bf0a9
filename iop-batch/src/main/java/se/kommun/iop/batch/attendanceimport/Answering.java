package se.kommun.iop.batch.attendanceimport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.kommun.iop.domain.observation.Answered;
import se.kommun.iop.domain.observation.Choice;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Interpretation;
import se.kommun.iop.domain.observation.Interpretations;
import se.kommun.iop.domain.observation.Question;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.ReceivedLists;
import se.kommun.iop.domain.observation.Recipe;
import se.kommun.iop.domain.observation.Settled;

/** Takes the answers to what a list leaves open, and has the job read the list again with them. */
record Answering(ReceivedLists lists, Interpretations interpretations, ImportRuns runs, Turns turns, Clock clock) {

    AnswerReply answer(ImportId id, List<Choice> choices, String by) {
        return inTurn(id, () -> {
            var asked = questions(id);
            var settled = new ArrayList<Settled>();
            for (Choice choice : choices) {
                var question = asked.get(choice.question());
                if (question == null || !question.takes(choice.option())) {
                    return new AnswerReply.NotAsked(choice.question());
                }
                settled.add(new Settled(question, choice.option()));
            }
            return read(id, settled, by, Optional.empty());
        });
    }

    /** What a recipe says about something that this list does not ask changes nothing. */
    AnswerReply follow(ImportId id, Recipe recipe, String by) {
        return inTurn(
                id,
                () -> interpretations
                                .find(id)
                                .flatMap(Interpretation::layout)
                                .filter(recipe::fits)
                                .isPresent()
                        ? read(id, recipe.settled(), by, Optional.of(recipe.version()))
                        : new AnswerReply.OtherLayout());
    }

    private AnswerReply inTurn(ImportId id, Supplier<AnswerReply> work) {
        try {
            return turns.inTurn(id, work);
        } catch (RuntimeException failure) {
            Incidents.note(failure);
            return new AnswerReply.Interrupted();
        }
    }

    private AnswerReply read(ImportId id, List<Settled> settled, String by, Optional<Integer> recipe) {
        var list = lists.find(id).orElseThrow();
        var now = clock.instant();
        var answers =
                settled.stream().map(one -> new Answered(one, by, now, recipe)).toList();
        if (!interpretations.answer(list, answers)) {
            return new AnswerReply.NotPossible(lists.find(id).orElseThrow());
        }
        return runs.run(list.at(ReceivedList.Stage.RECEIVED), asOf(list))
                ? new AnswerReply.Read(lists.find(id).orElseThrow())
                : new AnswerReply.Interrupted();
    }

    private LocalDate asOf(ReceivedList list) {
        return runs.lastAsOf(list).orElse(LocalDate.ofInstant(list.receivedAt(), clock.getZone()));
    }

    /** What the list asks now, and what it asked before it was answered: an answer can be changed. */
    private Map<String, Question> questions(ImportId id) {
        var questions = new HashMap<String, Question>();
        interpretations.answers(id).stream()
                .map(answered -> answered.settled().question())
                .forEach(question -> questions.put(question.key(), question));
        lists.draft(id).findings().stream()
                .map(Finding::question)
                .flatMap(Optional::stream)
                .forEach(question -> questions.put(question.key(), question));
        return questions;
    }
}
