package se.kommun.iop.domain.difference;

import java.util.HashMap;
import java.util.Map;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.code.Code;

/** What codes are short for within an agreement. A code that means two things is left as it is. */
final class Called {

    private final Map<Code, String> names = new HashMap<>();

    static Map<Code, String> in(Agreement agreement) {
        var called = new Called();
        agreement.parties().parties().forEach(party -> called.add(party.code(), party.shortName()));
        agreement.parties().employer().ifPresent(employer -> called.add(employer.code(), employer.name()));
        agreement.decisions().forEach(decision -> called.add(decision.code(), decision.about()));
        agreement.followUps().forEach(followUp -> {
            called.add(followUp.code(), followUp.title());
            followUp.points().forEach(point -> called.add(point.code(), point.text()));
        });
        agreement.activity().places().forEach(place -> called.add(place.code(), place.name()));
        agreement.commitments().forEach(commitment -> called.add(commitment.code(), commitment.text()));
        agreement.fundsRule().ifPresent(rule -> rule.kinds().forEach(kind -> called.add(kind.code(), kind.name())));
        return called.names;
    }

    private void add(Code code, String name) {
        names.merge(code, name, (one, other) -> one.equals(other) ? one : code.text());
    }
}
