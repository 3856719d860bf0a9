package se.kommun.iop.domain.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Condition;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.condition.Names;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.money.Money;

/** Invoices and judgements for tests. An invoice is on 40 000 kr, dated 9, received 10 February, due 12 March 2025. */
final class Bills {

    static final Code CLUB = new Code("cykelklubben");
    static final Code UNIT = new Code("enheten");

    static final Names NAMES = new Names() {
        @Override
        public String party(Code party) {
            return Map.of(CLUB, "Cykelklubben", UNIT, "Enheten").getOrDefault(party, party.text());
        }

        @Override
        public String decidingBody(Code decision) {
            return decision.text();
        }

        @Override
        public String followUp(Code followUp) {
            return followUp.text();
        }
    };

    private Bills() {}

    static PaymentRequest bill(String number) {
        return of(1, number);
    }

    static PaymentRequest of(int instalment, String number) {
        return of(instalment, number, CLUB, Optional.of("Klubben är part."), Money.kronor(40_000));
    }

    static PaymentRequest of(Code issuer, Optional<String> reason, Money amount) {
        return of(1, "7", issuer, reason, amount);
    }

    private static PaymentRequest of(
            int instalment, String number, Code issuer, Optional<String> reason, Money amount) {
        return new PaymentRequest(
                instalment,
                PaymentRequest.Kind.INVOICE,
                number,
                amount,
                issuer,
                Optional.empty(),
                reason,
                LocalDate.of(2025, 2, 9),
                LocalDate.of(2025, 2, 10),
                LocalDate.of(2025, 3, 12),
                Optional.empty(),
                "handläggaren",
                Optional.empty(),
                Optional.empty());
    }

    static Judgement blocked() {
        return judge(new Condition.SignedBy(CLUB), Optional.empty());
    }

    static Judgement payable(LocalDate since) {
        return judge(new Condition.NotBefore(since), Optional.empty());
    }

    static Judgement payableAllAlong() {
        return judge(new Condition.Not(new Condition.SignedBy(CLUB)), Optional.empty());
    }

    static Judgement agreedIssuer(Code issuer, LocalDate since) {
        return judge(new Condition.NotBefore(since), Optional.of(issuer));
    }

    private static Judgement judge(Condition condition, Optional<Code> issuer) {
        var period = new Period(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 6, 30));
        return new Instalment(1, Money.kronor(40_000), period, condition, "s. 2", issuer)
                .judge(new Evidence(List.of()), NAMES, LocalDate.of(2025, 3, 1));
    }

    static String said(Sentence sentence) {
        return Phrasebook.of(Locale.of("sv")).say(sentence);
    }
}
