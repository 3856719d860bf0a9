package se.kommun.iop.domain.condition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.language.Sentence;

/** One look at a condition, with what is known on one day. */
record Evaluation(Evidence evidence, Names names, LocalDate today) {

    Explanation of(Condition condition) {
        return switch (condition) {
            case Condition.AllOf(var conditions) -> allOf(condition, each(conditions));
            case Condition.AnyOf(var conditions) -> anyOf(condition, each(conditions));
            case Condition.Not(var inner) -> not(condition, of(inner));
            case Condition.Decided(var decision) ->
                fact(condition, Evidence.Kind.DECIDED, decision, "decided", names::decidingBody);
            case Condition.MinutesApproved(var decision) ->
                fact(condition, Evidence.Kind.MINUTES_APPROVED, decision, "minutes-approved", names::decidingBody);
            case Condition.SignedBy(var party) -> fact(condition, Evidence.Kind.SIGNED, party, "signed", names::party);
            case Condition.FollowedUp(var followUp) ->
                fact(condition, Evidence.Kind.FOLLOWED_UP, followUp, "followed-up", names::followUp);
            case Condition.Evidenced(var kind, var description) ->
                fact(condition, Evidence.Kind.OTHER, kind, "evidenced", code -> description);
            case Condition.NotBefore(var day) -> notBefore(condition, day);
        };
    }

    private List<Explanation> each(List<Condition> conditions) {
        return conditions.stream().map(this::of).toList();
    }

    private static Explanation allOf(Condition condition, List<Explanation> parts) {
        boolean met = parts.stream().allMatch(Explanation::met);
        // Met since the last of them was; without a day when one of them has none.
        Optional<LocalDate> since =
                met && parts.stream().allMatch(part -> part.since().isPresent())
                        ? parts.stream().flatMap(part -> part.since().stream()).max(Comparator.naturalOrder())
                        : Optional.empty();
        return new Explanation(condition, met, since, Sentence.of(key("condition.all", met)), parts);
    }

    private static Explanation anyOf(Condition condition, List<Explanation> parts) {
        boolean met = parts.stream().anyMatch(Explanation::met);
        var since = parts.stream()
                .filter(Explanation::met)
                .flatMap(part -> part.since().stream())
                .min(Comparator.naturalOrder());
        return new Explanation(condition, met, since, Sentence.of(key("condition.any", met)), parts);
    }

    private static Explanation not(Condition condition, Explanation inner) {
        boolean met = !inner.met();
        return new Explanation(
                condition,
                met,
                Optional.empty(),
                Sentence.of(key("condition.not", met), inner.sentence()),
                List.of(inner));
    }

    private Explanation fact(
            Condition condition, Evidence.Kind kind, Code about, String key, Function<Code, String> name) {
        var since = evidence.since(kind, about, today);
        var sentence = since.map(day -> Sentence.of("condition." + key + ".met", name.apply(about), day))
                .orElseGet(() -> Sentence.of("condition." + key + ".missing", name.apply(about)));
        return new Explanation(condition, since.isPresent(), since, sentence, List.of());
    }

    private Explanation notBefore(Condition condition, LocalDate day) {
        boolean met = !today.isBefore(day);
        return new Explanation(
                condition,
                met,
                met ? Optional.of(day) : Optional.empty(),
                Sentence.of(key("condition.not-before", met), day),
                List.of());
    }

    private static String key(String stem, boolean met) {
        return stem + (met ? ".met" : ".missing");
    }
}
