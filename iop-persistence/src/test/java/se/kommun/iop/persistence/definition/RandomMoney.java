package se.kommun.iop.persistence.definition;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.funds.Assurance;
import se.kommun.iop.domain.funds.CostKind;
import se.kommun.iop.domain.funds.Funds;
import se.kommun.iop.domain.funds.FundsLine;
import se.kommun.iop.domain.funds.FundsRule;
import se.kommun.iop.domain.funds.LineJudgement;
import se.kommun.iop.domain.funds.Transfer;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.domain.payment.PaymentRequest;

/** What the money may be used for, what has been asked for and what it was used for, at random. */
final class RandomMoney extends Dice {

    RandomMoney(long seed) {
        super(seed);
    }

    FundsRule rule() {
        return new FundsRule(
                text(),
                maybe(this::text),
                many(kind -> new CostKind(
                        code("cost", kind),
                        text(),
                        any(CostKind.Nature.values()),
                        any(CostKind.Ruling.values()),
                        text())),
                text());
    }

    List<PaymentRequest> requests(int instalments) {
        return instalments == 0
                ? List.of()
                : some(number -> new PaymentRequest(
                        1 + random.nextInt(instalments),
                        any(PaymentRequest.Kind.values()),
                        text(),
                        money(),
                        party(),
                        maybe(this::party),
                        maybe(this::text),
                        day(),
                        day(),
                        day(),
                        maybe(this::text),
                        text(),
                        maybe(() -> new PaymentRequest.Attest(text(), day())),
                        maybe(this::day)));
    }

    Funds funds(int instalments, Optional<FundsRule> rule) {
        if (instalments == 0 || rule.isEmpty()) {
            return Funds.NONE;
        }
        int lines = random.nextInt(4);
        return new Funds(
                IntStream.rangeClosed(1, lines)
                        .mapToObj(number -> line(number, lines, instalments, rule.get()))
                        .toList(),
                some(transfer ->
                        new Transfer(1 + random.nextInt(instalments), party(), party(), day(), money(), text())),
                some(assurance ->
                        new Assurance(1 + random.nextInt(instalments), party(), random.nextBoolean(), day())));
    }

    private FundsLine line(int number, int lines, int instalments, FundsRule rule) {
        return new FundsLine(
                number,
                1 + random.nextInt(instalments),
                any(rule.kinds().toArray(CostKind[]::new)).code(),
                text(),
                period(),
                day(),
                money(),
                some(on -> 1 + random.nextInt(lines)),
                maybe(() -> Year.of(1930 + random.nextInt(90))),
                maybe(() -> new LineJudgement(random.nextBoolean(), text(), text(), day())));
    }

    private Code party() {
        return code("party", random.nextInt(2));
    }

    private Money money() {
        return Money.kronor(BigDecimal.valueOf(1 + random.nextInt(100_000_000), random.nextInt(3)));
    }
}
