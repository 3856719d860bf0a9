package se.kommun.iop.persistence.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import se.kommun.iop.domain.agreement.Authority;
import se.kommun.iop.domain.agreement.Dismissal;
import se.kommun.iop.domain.agreement.Fulfilment;
import se.kommun.iop.domain.agreement.Life;
import se.kommun.iop.domain.agreement.Signature;
import se.kommun.iop.domain.assessment.Aid;
import se.kommun.iop.domain.assessment.Assessed;
import se.kommun.iop.domain.assessment.Assessments;
import se.kommun.iop.domain.change.Occurrence;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.followup.FollowUpHeld;
import se.kommun.iop.domain.funds.Funds;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.domain.party.DerivedRole;
import se.kommun.iop.domain.party.RoleHolding;
import se.kommun.iop.domain.party.Roles;
import se.kommun.iop.domain.payment.PaymentRequest;

/** What has happened to an agreement, at random. */
final class RandomLife extends Dice {

    private static final int KINDS = 9;

    RandomLife(long seed) {
        super(seed);
    }

    Life life(Evidence noted, List<PaymentRequest> requests, Funds funds) {
        return new Life(
                noted,
                some(signature -> signature()),
                roles(),
                requests,
                funds,
                some(held -> new FollowUpHeld(
                        code("follow-up", 0),
                        day(),
                        some(one -> text()),
                        random.nextBoolean() ? text() : "",
                        List.of())),
                some(done -> new Fulfilment(code("done", done), day(), text())),
                occurrences(),
                assessments(),
                some(one -> new Dismissal(
                        code("question", one),
                        text(),
                        text(),
                        day(),
                        maybe(() -> new Dismissal.TakenBack(text(), day())))));
    }

    private Signature signature() {
        return new Signature(
                code("party", random.nextInt(2)),
                day(),
                text(),
                text(),
                some(one -> new Authority(any(Authority.Kind.values()), text(), day(), text(), maybe(this::day))),
                maybe(this::text));
    }

    private Roles roles() {
        return new Roles(
                some(one -> new RoleHolding("role " + one, text(), TERM.from(), maybe(TERM::through), text())),
                some(one -> new DerivedRole("derived " + one, text(), text())));
    }

    private Assessments assessments() {
        return new Assessments(
                some(one -> new Assessed(code("question", one), code("answer", one), text(), text(), day(), text())),
                some(one -> new Aid(
                        text(),
                        text(),
                        day(),
                        any(Aid.Form.values()),
                        text(),
                        Money.kronor(1 + random.nextInt(1_000_000)),
                        BigDecimal.valueOf(10_000 + random.nextInt(5_000), 3),
                        day(),
                        maybe(this::day))));
    }

    private List<Occurrence> occurrences() {
        return IntStream.range(0, random.nextInt(2 * KINDS))
                .mapToObj(one -> occurrence(one % KINDS, code("occurrence", one)))
                .toList();
    }

    /** Refers only to those that are there before it. */
    private Occurrence occurrence(int kind, Code code) {
        var party = code("party", random.nextInt(2));
        var earlier = code("occurrence", 0);
        return switch (kind) {
            case 0 -> new Occurrence.Problem(code, day(), party, text(), maybe(this::day));
            case 1 -> new Occurrence.Deviation(code, day(), party, text());
            case 2 -> new Occurrence.Dialogue(code, day(), List.of(party), List.of(earlier), text());
            case 3 ->
                new Occurrence.Amendment(
                        code,
                        day(),
                        earlier,
                        text(),
                        some(who -> new Occurrence.Decider(party, text(), text())),
                        text());
            case 4 -> new Occurrence.NoticeGiven(code, day(), party, any(Occurrence.Trigger.values()), earlier, text());
            case 5 -> new Occurrence.RemedyRequest(code, day(), party, party, text());
            case 6 -> new Occurrence.RemedyAnswer(code, day(), earlier, random.nextBoolean(), text());
            case 7 -> new Occurrence.Rescission(code, day(), party, earlier, text(), text());
            default -> new Occurrence.Dispute(code, day(), party, text(), maybe(this::day));
        };
    }
}
