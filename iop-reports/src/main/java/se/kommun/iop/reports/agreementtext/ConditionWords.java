package se.kommun.iop.reports.agreementtext;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Decision;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Condition;
import se.kommun.iop.domain.language.Phrasebook;

/** A condition as what comes after <i>då</i> in a sentence. */
final class ConditionWords {

    private final Agreement agreement;
    private final Phrasebook phrases;

    ConditionWords(Agreement agreement, Phrasebook phrases) {
        this.agreement = agreement;
        this.phrases = phrases;
    }

    /** The conditions that must all be met, without the <i>all of</i> around them. */
    static List<Condition> flattened(Condition condition) {
        return condition instanceof Condition.AllOf(var parts)
                ? parts.stream().flatMap(part -> flattened(part).stream()).toList()
                : List.of(condition);
    }

    /** {@code a och b}; when every party is to sign, the agreement is signed. */
    String all(List<Condition> conditions) {
        var parties = agreement.parties().parties().stream()
                .<Condition>map(party -> new Condition.SignedBy(party.code()))
                .toList();
        var said = new ArrayList<String>();
        boolean everybody = !parties.isEmpty() && conditions.containsAll(parties);
        for (var condition : conditions) {
            var words =
                    everybody && parties.contains(condition) ? phrases.say("condition.signed-by-all") : of(condition);
            if (!said.contains(words)) {
                said.add(words);
            }
        }
        return phrases.wording().list(said);
    }

    private String of(Condition condition) {
        return switch (condition) {
            case Condition.AllOf all -> {
                var said = all(flattened(all));
                yield flattened(all).size() > 1 ? phrases.say("condition.all", said) : said;
            }
            case Condition.AnyOf(var parts) -> {
                var said = parts.stream().map(this::of).distinct().toList();
                yield said.size() > 1 ? phrases.say("condition.any", either(said)) : said.getFirst();
            }
            case Condition.Not(var inner) -> phrases.say("condition.not", of(inner));
            case Condition.Decided(var decision) -> phrases.say("condition.decided", body(decision), about(decision));
            case Condition.MinutesApproved(var decision) -> minutes(decision);
            case Condition.SignedBy(var party) -> phrases.say("condition.signed", agreement.party(party));
            case Condition.FollowedUp(var followUp) ->
                phrases.say("condition.followed-up", agreement.followUp(followUp));
            case Condition.NotBefore(var day) -> phrases.say("condition.not-before", day);
            case Condition.Evidenced(var kind, var description) -> phrases.say("condition.evidenced", description);
        };
    }

    private String either(List<String> said) {
        return phrases.wording().list(said, phrases.say("or"));
    }

    private String minutes(Code decision) {
        return agreement
                        .decidingBody(decision)
                        .equalsIgnoreCase(agreement.identity().committee())
                ? phrases.say("condition.minutes-of-committee")
                : phrases.say("condition.minutes", body(decision));
    }

    private String body(Code decision) {
        return Texts.inside(agreement.decidingBody(decision), phrases);
    }

    private String about(Code decision) {
        return Stream.concat(
                        agreement.decisions().stream()
                                .filter(one -> one.code().equals(decision))
                                .map(Decision::about),
                        Stream.of(decision.text()))
                .findFirst()
                .orElseThrow();
    }
}
