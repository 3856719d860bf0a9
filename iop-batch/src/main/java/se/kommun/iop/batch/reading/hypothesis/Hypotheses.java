package se.kommun.iop.batch.reading.hypothesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.kommun.iop.domain.observation.Choice;
import se.kommun.iop.domain.observation.Question;

/** Reads a list again under each answer to an open question, and compares what speaks for the answers. */
public final class Hypotheses {

    /** A list is read so many times at most, however much is open in it. */
    private static final int MOST_READINGS = 12;

    /** One sum that agrees, and nothing against it. */
    private static final int CLEAR_MARGIN = 10;

    private final Function<List<Choice>, Evidence> read;
    private int readings;

    /** @param read the list, under the choices that are tried */
    public Hypotheses(Function<List<Choice>, Evidence> read) {
        this.read = read;
    }

    /** The evidence for each option that can be tried; nothing once the list has been read often enough. */
    public Ranking of(Question question) {
        if (readings + question.options().size() > MOST_READINGS) {
            return new Ranking(question, Map.of());
        }
        readings += question.options().size();
        var found = new LinkedHashMap<String, Evidence>();
        question.options()
                .forEach(option ->
                        found.put(option.code(), read.apply(List.of(new Choice(question.key(), option.code())))));
        return new Ranking(question, found);
    }

    /** @param evidence for each option, in the question's order */
    public record Ranking(Question question, Map<String, Evidence> evidence) {

        /** The question with the most likely answer first; what is equally likely stays in order. */
        public Question ordered() {
            var options = new ArrayList<>(question.options());
            options.sort(Comparator.comparingInt(option -> -score(option)));
            return new Question(question.key(), question.kind(), question.arguments(), options, question.takesCount());
        }

        private int score(Question.Option option) {
            return evidence.containsKey(option.code())
                    ? evidence.get(option.code()).score()
                    : 0;
        }

        /** The answer that sums prove: they agree under no other, and nothing contradicts it. */
        public Optional<Choice> proved() {
            var best = ordered().options().getFirst().code();
            var chosen = Optional.ofNullable(evidence.get(best));
            boolean proved = chosen.filter(found -> !found.isContradicted() && found.sums() > 0)
                    .filter(found -> others(best)
                            .allMatch(other -> other.sums() == 0 && found.score() - other.score() >= CLEAR_MARGIN))
                    .isPresent();
            return proved ? Optional.of(new Choice(question.key(), best)) : Optional.empty();
        }

        private Stream<Evidence> others(String best) {
            return evidence.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals(best))
                    .map(Map.Entry::getValue);
        }
    }
}
