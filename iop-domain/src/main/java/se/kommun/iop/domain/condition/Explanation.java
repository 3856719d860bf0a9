package se.kommun.iop.domain.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.language.Sentence;

/**
 * Whether a condition is met, said in sentences, with the explanations of its parts.
 *
 * @param since the day from which it has been met without a break; empty when it is not, or has been all along
 */
public record Explanation(
        Condition condition, boolean met, Optional<LocalDate> since, Sentence sentence, List<Explanation> parts) {

    public Explanation {
        parts = List.copyOf(parts);
    }

    /**
     * The leaves that keep it from being met, each once; empty when it is. Below a <i>not</i> the whole of it is named,
     * for there it is what is there that stands in the way.
     */
    public List<Explanation> missing() {
        if (met) {
            return List.of();
        }
        return parts.isEmpty() || condition instanceof Condition.Not
                ? List.of(this)
                : parts.stream()
                        .flatMap(part -> part.missing().stream())
                        .distinct()
                        .toList();
    }

    /**
     * What keeps it from being met, in as few sentences as say it: where one of several would be enough, they are told as
     * alternatives. Empty when it is met.
     */
    public List<Sentence> lacking() {
        if (met) {
            return List.of();
        }
        if (parts.isEmpty() || condition instanceof Condition.Not) {
            return List.of(sentence);
        }
        if (condition instanceof Condition.AnyOf) {
            return parts.stream()
                    .map(Explanation::lackingAtOnce)
                    .reduce((one, other) -> Sentence.of("condition.or", one, other))
                    .stream()
                    .toList();
        }
        return parts.stream()
                .flatMap(part -> part.lacking().stream())
                .distinct()
                .toList();
    }

    private Sentence lackingAtOnce() {
        var all = lacking();
        return all.size() == 1 ? all.getFirst() : Sentence.of("condition.and", all);
    }

    /** The leaves that are met. */
    public List<Explanation> fulfilled() {
        if (parts.isEmpty() || condition instanceof Condition.Not) {
            return met ? List.of(this) : List.of();
        }
        return parts.stream()
                .flatMap(part -> part.fulfilled().stream())
                .distinct()
                .toList();
    }

    /** This explanation and all below it. */
    public Stream<Explanation> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Explanation::all));
    }
}
