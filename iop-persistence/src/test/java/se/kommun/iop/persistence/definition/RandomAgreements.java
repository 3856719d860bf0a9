package se.kommun.iop.persistence.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.domain.agreement.Clause;
import se.kommun.iop.domain.agreement.Commitment;
import se.kommun.iop.domain.agreement.Decision;
import se.kommun.iop.domain.agreement.Footnote;
import se.kommun.iop.domain.agreement.Goal;
import se.kommun.iop.domain.agreement.Identity;
import se.kommun.iop.domain.agreement.OutsideDuty;
import se.kommun.iop.domain.agreement.Parties;
import se.kommun.iop.domain.agreement.Purpose;
import se.kommun.iop.domain.agreement.SignatureSlot;
import se.kommun.iop.domain.agreement.Signing;
import se.kommun.iop.domain.agreement.Term;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.domain.party.Address;
import se.kommun.iop.domain.party.Alias;
import se.kommun.iop.domain.party.Employer;
import se.kommun.iop.domain.party.LegalPerson;
import se.kommun.iop.domain.party.OrganisationNumber;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.domain.party.SteeringGroup;
import se.kommun.iop.domain.payment.Instalment;

/** Agreements that nobody would write, with texts that are hard to keep; the same seed gives the same agreement. */
final class RandomAgreements extends RandomActivity {

    private static final OrganisationNumber NUMBER = new OrganisationNumber("802000-0009");

    private RandomAgreements(long seed) {
        super(seed);
    }

    static Agreement of(long seed) {
        return new RandomAgreements(seed).agreement();
    }

    private Agreement agreement() {
        var money = new RandomMoney(random.nextLong());
        int instalments = random.nextInt(4);
        var fundsRule = maybe(money::rule);
        return new Agreement(
                new Code("agreement"),
                identity(),
                parties(),
                new Purpose(
                        text(),
                        some(goal -> new Goal(code("goal", goal), text(), text())),
                        text(),
                        some(value -> text())),
                activity(),
                many(clause -> new Clause(
                        code("clause", clause),
                        some(heading -> text()),
                        any(Clause.Form.values()),
                        text(),
                        text(),
                        maybe(this::text))),
                some(commitment -> new Commitment(
                        code("commitment", commitment),
                        party(),
                        any(Commitment.Modality.values()),
                        text(),
                        due(),
                        text())),
                some(duty -> new OutsideDuty(
                        code("duty", duty),
                        text(),
                        text(),
                        due(),
                        any(OutsideDuty.Basis.values()),
                        random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(9)) : OptionalInt.empty(),
                        text())),
                many(decision -> new Decision(
                        code("decision", decision), text(), text(), day(), text(), maybe(this::day), text())),
                IntStream.rangeClosed(1, instalments)
                        .mapToObj(number ->
                                new Instalment(number, money(), period(), condition(3), text(), maybe(this::party)))
                        .toList(),
                fundsRule,
                many(followUp -> new FollowUp(
                        code("follow-up", followUp),
                        text(),
                        text(),
                        any(FollowUp.Form.values()),
                        due(),
                        many(point -> new FollowUp.Point(
                                code("point", point), text(), any(FollowUp.Content.values()), text())),
                        text())),
                new Term(
                        TERM,
                        text(),
                        maybe(() -> new Term.Notice(random.nextInt(24), text(), text())),
                        new Term.Changes(maybe(this::text), maybe(this::text), maybe(this::text))),
                new Signing(1 + random.nextInt(5), List.of(slot(0), slot(1)), text()),
                some(number ->
                        new Footnote(number + 1, text(), random.nextBoolean() ? party() : code("clause", 0), text())),
                new RandomLife(random.nextLong())
                        .life(
                                new Evidence(some(fact -> fact())),
                                money.requests(instalments),
                                money.funds(instalments, fundsRule)));
    }

    private Identity identity() {
        return new Identity(
                text(), text(), maybe(() -> new CaseNumber(text())), text(), text(), text(), day(), maybe(this::day));
    }

    private Parties parties() {
        return new Parties(
                List.of(
                        new Party.PublicUnit(
                                code("party", 0),
                                text(),
                                text(),
                                text(),
                                text(),
                                new LegalPerson(text(), NUMBER),
                                text(),
                                maybe(this::address)),
                        new Party.Association(
                                code("party", 1),
                                text(),
                                text(),
                                some(alias -> new Alias(text(), text())),
                                maybe(() -> NUMBER),
                                maybe(this::text),
                                text(),
                                maybe(this::address))),
                maybe(() -> new Employer(code("employer", 0), text(), maybe(() -> NUMBER), party(), party(), text())),
                maybe(() ->
                        new SteeringGroup(many(seat -> new SteeringGroup.Seat(text(), text(), seat == 0)), text())));
    }

    private Address address() {
        return new Address(many(line -> text()), random.nextBoolean());
    }

    private SignatureSlot slot(int party) {
        return new SignatureSlot(code("party", party), text(), text(), text(), some(authority -> text()));
    }

    private Money money() {
        return Money.kronor(BigDecimal.valueOf(1 + random.nextInt(100_000_000), random.nextInt(3)));
    }
}
