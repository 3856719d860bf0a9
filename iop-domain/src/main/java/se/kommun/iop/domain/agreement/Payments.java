package se.kommun.iop.domain.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.funds.SocialFees;
import se.kommun.iop.domain.funds.StatementOfFunds;
import se.kommun.iop.domain.funds.Trail;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.domain.party.Employer;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.domain.payment.AttestRule;
import se.kommun.iop.domain.payment.Instalment;
import se.kommun.iop.domain.payment.InstalmentProgress;
import se.kommun.iop.domain.payment.InstalmentProgress.State;
import se.kommun.iop.domain.payment.PaymentRequest;

/** The money of one agreement: how far each instalment has come, and what it was used for. */
public record Payments(Agreement agreement, SocialFees rates, AttestRule rule) {

    /** Every instalment. What earlier ones leave open is something to look at, never a condition. */
    public List<InstalmentProgress> progress(LocalDate today) {
        var all = agreement.judgeInstalments(today).stream()
                .map(judgement ->
                        InstalmentProgress.of(judgement, agreement.life().paymentRequests(), rule, agreement, today))
                .toList();
        return all.stream().map(one -> one.observing(beside(one, all, today))).toList();
    }

    /** The same money if these facts were known, too. */
    public Payments supposing(List<Evidence.Fact> facts) {
        var life = agreement.life();
        var all = Stream.concat(life.noted().facts().stream(), facts.stream()).toList();
        return new Payments(
                agreement.with(life.revise().noted(new Evidence(all)).done()), rates, rule);
    }

    /** Every instalment's statement; none when the agreement does not bind the money. */
    public List<StatementOfFunds> statements() {
        return agreement.fundsRule().stream()
                .flatMap(bound -> agreement.instalments().stream()
                        .map(instalment -> StatementOfFunds.of(
                                instalment, bound, agreement.life().funds(), rates, trail(instalment), agreement)))
                .toList();
    }

    /** What is said of each instalment whose period has ended, and of which nobody has told what it was used for. */
    public List<Sentence> unstated(LocalDate day) {
        return statements().stream()
                .filter(StatementOfFunds::isEmpty)
                .map(StatementOfFunds::instalment)
                .filter(instalment -> instalment.period().through().isBefore(day))
                .map(instalment -> Sentence.of(
                        "funds.unstated",
                        instalment.number(),
                        instalment.period().through(),
                        instalment.clause()))
                .toList();
    }

    /** The last request that has come says who is paid; without one, the agreement, if it does. */
    Optional<Trail> trail(Instalment instalment) {
        var request = agreement.life().paymentRequests().stream()
                .filter(one -> one.instalment() == instalment.number())
                .reduce((first, last) -> last);
        var employer = agreement.parties().employer().map(Employer::code);
        return request.map(PaymentRequest::issuer)
                .or(instalment::issuer)
                .flatMap(payee -> request.flatMap(PaymentRequest::costBearer)
                        .or(() -> employer)
                        .map(costBearer -> new Trail(payee, costBearer)));
    }

    private List<Sentence> beside(InstalmentProgress one, List<InstalmentProgress> all, LocalDate today) {
        if (one.state() == State.PAID) {
            return List.of();
        }
        var found = new ArrayList<>(earlier(one, all));
        agreement.parties().parties().stream()
                .filter(Party.Association.class::isInstance)
                .forEach(party -> {
                    long open = unfulfilled(party.code(), today);
                    if (open > 0) {
                        found.add(Sentence.of("payment.unfulfilled", party.shortName(), open));
                    }
                });
        return found;
    }

    /** What the party shall do, such as to have a permit, with no note that it has been done. */
    private long unfulfilled(Code party, LocalDate today) {
        return agreement.commitments().stream()
                .filter(commitment -> commitment.owner().equals(party))
                .filter(commitment -> commitment.modality() == Commitment.Modality.SHALL)
                .filter(commitment -> agreement.life().fulfilments().stream()
                        .noneMatch(done -> done.obligation().equals(commitment.code())
                                && !done.on().isAfter(today)))
                .count();
    }

    private List<Sentence> earlier(InstalmentProgress one, List<InstalmentProgress> all) {
        var found = new ArrayList<Sentence>();
        var statements = statements();
        for (var before : all) {
            if (!before.instalment()
                    .period()
                    .through()
                    .isBefore(one.instalment().period().from())) {
                continue;
            }
            int number = before.instalment().number();
            if (before.state() != State.PAID) {
                found.add(Sentence.of("payment.earlier-unpaid", number));
            }
            statements.stream()
                    .filter(statement -> statement.instalment().number() == number)
                    .forEach(statement -> found.addAll(left(statement)));
        }
        return found;
    }

    private static List<Sentence> left(StatementOfFunds statement) {
        int number = statement.instalment().number();
        var found = new ArrayList<Sentence>();
        if (statement.isEmpty()) {
            found.add(Sentence.of("payment.earlier-unstated", number));
        } else if (statement.remainder().compareTo(Money.ZERO) > 0) {
            found.add(Sentence.of("payment.earlier-remainder", number, statement.remainder()));
        }
        if (!statement.refused().equals(Money.ZERO)) {
            found.add(Sentence.of("payment.earlier-refused", number, statement.refused()));
        }
        if (!statement.undecided().equals(Money.ZERO)) {
            found.add(Sentence.of("payment.earlier-undecided", number, statement.undecided()));
        }
        return found;
    }
}
