package se.kommun.iop.domain.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.language.Sentence;

/** One look at a condition, with what is known on one day. */
record Evaluation(Evidence evidence, Names names, LocalDate today) {

    Explanation of(Condition condition) {
        return switch (condition) {
            case Condition.AllOf(var conditions) -> explained(condition, "condition.all", each(conditions));
            case Condition.AnyOf(var conditions) -> explained(condition, "condition.any", each(conditions));
            case Condition.Not(var inner) -> not(condition, of(inner));
            case Condition.Decided(var decision) -> fact(condition, "decided", names.decidingBody(decision));
            case Condition.MinutesApproved(var decision) ->
                fact(condition, "minutes-approved", names.decidingBody(decision));
            case Condition.SignedBy(var party) -> fact(condition, "signed", names.party(party));
            case Condition.FollowedUp(var followUp) -> followedUp(condition, followUp);
            case Condition.Evidenced(var kind, var description) -> fact(condition, "evidenced", description);
            case Condition.NotBefore(var day) -> explained(condition, "condition.not-before", List.of(), day);
        };
    }

    private List<Explanation> each(List<Condition> conditions) {
        return conditions.stream().map(this::of).toList();
    }

    private Explanation not(Condition condition, Explanation inner) {
        return explained(condition, "condition.not", List.of(inner), inner.sentence());
    }

    private Explanation explained(Condition condition, String stem, List<Explanation> parts, Object... about) {
        boolean met = new Truth(evidence).of(condition, today);
        var sentence = Sentence.of(stem + (met ? ".met" : ".missing"), about);
        return new Explanation(condition, met, since(condition, met), sentence, parts);
    }

    /** One that is not done tells what it lacks. */
    private Explanation followedUp(Condition condition, Code followUp) {
        var told = fact(condition, "followed-up", names.followUp(followUp));
        return names.lackingOf(followUp, today)
                .filter(lacking -> !told.met())
                .map(lacking -> Sentence.of("condition.followed-up.lacking", names.followUp(followUp), lacking))
                .map(sentence -> new Explanation(condition, false, Optional.empty(), sentence, List.of()))
                .orElse(told);
    }

    /** Something that has happened, with its day, or that has not. */
    private Explanation fact(Condition condition, String key, String name) {
        boolean met = new Truth(evidence).of(condition, today);
        var since = since(condition, met);
        var sentence = since.map(day -> Sentence.of("condition." + key + ".met", name, day))
                .orElseGet(() -> Sentence.of("condition." + key + ".missing", name));
        return new Explanation(condition, met, since, sentence, List.of());
    }

    private Optional<LocalDate> since(Condition condition, boolean met) {
        return met ? new Truth(evidence).since(condition, today) : Optional.empty();
    }
}
