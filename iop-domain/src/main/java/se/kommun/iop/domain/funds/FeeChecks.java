package se.kommun.iop.domain.funds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.money.Money;

/**
 * Compares social fees with the wages that they are on.
 *
 * @param tolerance how far they may differ for each wages line
 */
record FeeChecks(SocialFees rates, Money tolerance) {

    List<FeeCheck> of(List<FundsLine> wages, List<FundsLine> fees) {
        var checks = new ArrayList<FeeCheck>();
        var taken = new HashSet<Integer>();
        for (var group : groups(fees)) {
            var on = group.stream()
                    .flatMap(fee -> fee.feesOn().stream())
                    .distinct()
                    .toList();
            taken.addAll(on);
            checks.add(check(
                    wages.stream().filter(line -> on.contains(line.number())).toList(), group));
        }
        var restOfWages =
                wages.stream().filter(line -> !taken.contains(line.number())).toList();
        var restOfFees = fees.stream().filter(fee -> fee.feesOn().isEmpty()).toList();
        if (!restOfWages.isEmpty() || !restOfFees.isEmpty()) {
            checks.add(check(restOfWages, restOfFees));
        }
        return checks;
    }

    /** Lines of fees on the same wages belong together. */
    private static List<List<FundsLine>> groups(List<FundsLine> fees) {
        var groups = new ArrayList<List<FundsLine>>();
        for (var fee : fees) {
            if (fee.feesOn().isEmpty()) {
                continue;
            }
            var together = new ArrayList<FundsLine>();
            groups.removeIf(group -> sharesWages(group, fee) && together.addAll(group));
            together.add(fee);
            groups.add(together);
        }
        return groups;
    }

    private static boolean sharesWages(List<FundsLine> group, FundsLine fee) {
        return group.stream().map(FundsLine::feesOn).flatMap(Collection::stream).anyMatch(fee.feesOn()::contains);
    }

    private FeeCheck check(List<FundsLine> wages, List<FundsLine> fees) {
        var stated = Money.sum(fees.stream().map(FundsLine::amount).toList());
        var expected = expected(wages);
        boolean agrees = expected.filter(one -> stated.minus(one).abs().compareTo(allowed(wages)) <= 0)
                .isPresent();
        return new FeeCheck(
                numbers(wages),
                numbers(fees),
                stated,
                expected,
                agrees,
                sentence(wages, fees, stated, expected, agrees));
    }

    private Optional<Money> fee(FundsLine wages) {
        return rates.fee(wages.amount(), wages.paidOn(), wages.birthYear());
    }

    private Money allowed(List<FundsLine> wages) {
        return new Money(Math.multiplyExact(tolerance.ore(), wages.size()));
    }

    private Optional<Money> expected(List<FundsLine> wages) {
        var each = wages.stream().map(this::fee).toList();
        return each.stream().allMatch(Optional::isPresent)
                ? Optional.of(Money.sum(each.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    private Sentence sentence(
            List<FundsLine> wages, List<FundsLine> fees, Money stated, Optional<Money> expected, boolean agrees) {
        if (expected.isEmpty()) {
            return Sentence.of("funds.fees.no-rate", numbers(withoutRate(wages)));
        }
        if (wages.isEmpty()) {
            return Sentence.of("funds.fees.no-wages", numbers(fees));
        }
        var owed = expected.get();
        if (agrees) {
            return Sentence.of("funds.fees.agree", stated, owed, numbers(wages));
        }
        if (fees.isEmpty()) {
            return Sentence.of("funds.fees.missing", numbers(wages), owed);
        }
        return otherRate(wages, stated, owed)
                .orElseGet(() -> Sentence.of(
                        "funds.fees.differ",
                        stated,
                        owed,
                        numbers(wages),
                        stated.minus(owed).abs()));
    }

    private List<FundsLine> withoutRate(List<FundsLine> wages) {
        return wages.stream().filter(line -> fee(line).isEmpty()).toList();
    }

    /** The fee that one employee's pay would have had at another age. */
    private Optional<Sentence> otherRate(List<FundsLine> wages, Money stated, Money owed) {
        var line = wages.getFirst();
        return wages.size() > 1
                ? Optional.empty()
                : rates.percentages(line.paidOn()).stream()
                        .filter(percent -> line.amount()
                                        .percent(percent)
                                        .minus(stated)
                                        .abs()
                                        .compareTo(tolerance)
                                <= 0)
                        .findFirst()
                        .map(percent ->
                                Sentence.of("funds.fees.other-rate", stated, owed, List.of(line.number()), percent));
    }

    private static List<Integer> numbers(List<FundsLine> lines) {
        return lines.stream().map(FundsLine::number).toList();
    }
}
