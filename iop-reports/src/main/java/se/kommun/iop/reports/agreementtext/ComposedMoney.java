package se.kommun.iop.reports.agreementtext;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.condition.Condition;
import se.kommun.iop.domain.funds.CostKind;
import se.kommun.iop.domain.funds.FundsRule;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.payment.Instalment;

/** Each instalment in a sentence with what is asked before it may be invoiced, and what the money is for. */
final class ComposedMoney {

    private final Agreement agreement;
    private final Phrasebook phrases;

    ComposedMoney(Agreement agreement, Phrasebook phrases) {
        this.agreement = agreement;
        this.phrases = phrases;
    }

    List<Block> blocks() {
        return Stream.concat(
                        agreement.instalments().stream().map(this::instalment),
                        agreement.fundsRule().stream().flatMap(this::rule))
                .<Block>map(Block.Paragraph::of)
                .toList();
    }

    private String instalment(Instalment instalment) {
        var amount = instalment
                .issuer()
                .map(issuer -> phrases.say(
                        "instalment.by", instalment.amount(), months(instalment.period()), agreement.party(issuer)))
                .orElseGet(() -> phrases.say("instalment", instalment.amount(), months(instalment.period())));
        return amount + " " + when(instalment.condition()) + ".";
    }

    /** A day that must have come stands last, after what must have happened. */
    private String when(Condition condition) {
        var words = new ConditionWords(agreement, phrases);
        var days = new ArrayList<LocalDate>();
        var others = new ArrayList<Condition>();
        for (var one : ConditionWords.flattened(condition)) {
            if (one instanceof Condition.NotBefore(var day)) {
                days.add(day);
            } else {
                others.add(one);
            }
        }
        var latest = days.stream().max(LocalDate::compareTo);
        if (others.isEmpty()) {
            return phrases.say("when.from", latest.orElseThrow());
        }
        var happened = words.all(others);
        return latest.map(day -> phrases.say("when.and-from", happened, day))
                .orElseGet(() -> phrases.say("when", happened));
    }

    /** Whole months by their names. */
    private Object months(Period period) {
        var first = YearMonth.from(period.from());
        var last = YearMonth.from(period.through());
        boolean isWhole = period.from().getDayOfMonth() == 1 && period.through().equals(last.atEndOfMonth());
        if (!isWhole) {
            return period;
        }
        if (first.equals(last)) {
            return last;
        }
        var pattern = first.getYear() == last.getYear() ? "MMMM" : "MMMM uuuu";
        var locale = phrases.wording().locale();
        return first.format(DateTimeFormatter.ofPattern(pattern, locale)) + "\u2013"
                + phrases.wording().month(last);
    }

    private Stream<String> rule(FundsRule rule) {
        var refused = Stream.concat(
                        rule.refusedSubject().stream(),
                        rule.kinds().stream()
                                .filter(kind -> kind.ruling() == CostKind.Ruling.REFUSED)
                                .map(CostKind::name))
                .distinct();
        return Stream.concat(
                rule.purpose().isBlank() ? Stream.empty() : Stream.of(phrases.say("funds", rule.purpose())),
                refused.map(what -> phrases.say("funds.refused", what)));
    }
}
