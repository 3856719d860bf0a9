package se.kommun.iop.domain.funds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.kommun.iop.domain.condition.Names;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.domain.payment.Instalment;

/**
 * What the money of one instalment was used for (redovisning av medel), line by line with what the agreement says about
 * it. It never makes an instalment payable, and never keeps one from being so.
 *
 * @param observations what somebody should look at
 * @param assured that no part has gone to what the agreement forbids; only when the lines and the party say so
 */
public record StatementOfFunds(
        Instalment instalment,
        List<RuledLine> lines,
        List<FeeCheck> feeChecks,
        List<Sentence> observations,
        Optional<Sentence> assured) {

    /** For each wages line: fees are counted in whole kronor. */
    public static final Money TOLERANCE = Money.kronor(1);

    public StatementOfFunds {
        lines = List.copyOf(lines);
        feeChecks = List.copyOf(feeChecks);
        observations = List.copyOf(observations);
    }

    /** @param trail the way the money has to go; empty while nobody knows who is paid */
    public static StatementOfFunds of(
            Instalment instalment, FundsRule rule, Funds funds, SocialFees rates, Optional<Trail> trail, Names names) {
        var part = funds.of(instalment.number());
        var lines = part.lines().stream().map(line -> RuledLine.of(line, rule)).toList();
        var checks = new FeeChecks(rates, TOLERANCE)
                .of(lines(lines, CostKind.Nature.WAGES), lines(lines, CostKind.Nature.SOCIAL_FEES));
        var assurances = new Assurances(rule, part.assurances(), names);
        var observations = new ArrayList<Sentence>();
        lines.stream()
                .map(RuledLine::line)
                .filter(line -> !instalment.period().includes(line.period()))
                .map(line ->
                        Sentence.of("funds.line.outside-period", line.number(), line.period(), instalment.period()))
                .forEach(observations::add);
        trail.flatMap(way -> way.missing(part.transfers(), staffCosts(lines), names))
                .ifPresent(observations::add);
        observations.addAll(assurances.doubts(lines));
        return new StatementOfFunds(instalment, lines, checks, observations, assurances.sentence(lines));
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public Money stated() {
        return sum(outcome -> true);
    }

    public Money eligible() {
        return sum(RuledLine.Outcome::counts);
    }

    public Money refused() {
        return sum(RuledLine.Outcome::isRefused);
    }

    public Money undecided() {
        return sum(outcome -> outcome == RuledLine.Outcome.UNDECIDED);
    }

    /** What is left of the instalment; below zero when more has been used than was given. */
    public Money remainder() {
        return instalment.amount().minus(eligible());
    }

    /** The remainder in words, with what is undecided: that may still change it. */
    public Sentence remainderSaid() {
        var key = remainder().isNegative()
                ? "funds.remainder.exceeded"
                : remainder().equals(Money.ZERO) ? "funds.remainder.none" : "funds.remainder.left";
        var said = Sentence.of(key, instalment.amount(), eligible(), remainder().abs());
        return undecided().equals(Money.ZERO) ? said : Sentence.of("funds.remainder.undecided", said, undecided());
    }

    private Money sum(Predicate<RuledLine.Outcome> counts) {
        return Money.sum(lines.stream()
                .filter(line -> counts.test(line.outcome()))
                .map(RuledLine::amount)
                .toList());
    }

    /** Wages and the fees on them, whether or not they are eligible: the employer has paid them. */
    private static Money staffCosts(List<RuledLine> lines) {
        return Money.sum(lines.stream()
                .filter(line -> line.is(CostKind.Nature.WAGES) || line.is(CostKind.Nature.SOCIAL_FEES))
                .map(RuledLine::amount)
                .toList());
    }

    private static List<FundsLine> lines(List<RuledLine> lines, CostKind.Nature nature) {
        return lines.stream()
                .filter(line -> line.is(nature))
                .map(RuledLine::line)
                .toList();
    }
}
