package se.kommun.iop.domain.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Condition;
import se.kommun.iop.domain.condition.Names;
import se.kommun.iop.domain.funds.CostKind.Nature;
import se.kommun.iop.domain.funds.CostKind.Ruling;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.domain.payment.Instalment;

/** A rule, an instalment of 100 000 kr for July and August 2024, and lines on it, for tests. */
final class Books {

    static final Code CLUB = new Code("klubben");
    static final Code EMPLOYER = new Code("arbetsgivaren");
    static final Period SUMMER = new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 8, 31));
    static final LocalDate PAYDAY = LocalDate.of(2024, 7, 25);

    static final FundsRule RULE = new FundsRule(
            "löner och sociala avgifter",
            Optional.of("inköp av cyklar"),
            List.of(
                    kind("wages", "lön", Nature.WAGES, Ruling.ELIGIBLE),
                    kind("fees", "sociala avgifter", Nature.SOCIAL_FEES, Ruling.ELIGIBLE),
                    kind("bikes", "inköp av cyklar", Nature.OTHER, Ruling.REFUSED),
                    kind("pension", "pension", Nature.OTHER, Ruling.JUDGED)),
            "s. 5");

    static final Names NAMES = new Names() {
        @Override
        public String party(Code party) {
            return party.equals(CLUB) ? "Klubben" : "Arbetsgivaren";
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

    private Books() {}

    static Instalment instalment() {
        return new Instalment(
                1, Money.kronor(100_000), SUMMER, new Condition.NotBefore(PAYDAY), "s. 4", Optional.empty());
    }

    static StatementOfFunds statement(Funds funds) {
        return statement(funds, Optional.empty());
    }

    static StatementOfFunds statement(Funds funds, Optional<Trail> trail) {
        return StatementOfFunds.of(instalment(), RULE, funds, SocialFees.shipped(), trail, NAMES);
    }

    static Funds lines(FundsLine... lines) {
        return new Funds(List.of(lines), List.of(), List.of());
    }

    static FundsLine wages(int number, String kronor) {
        return line(number, "wages", kronor, List.of(), Optional.empty());
    }

    static FundsLine wages(int number, String kronor, int born) {
        return line(number, "wages", kronor, List.of(), Optional.of(Year.of(born)));
    }

    static FundsLine fees(int number, String kronor, Integer... on) {
        return line(number, "fees", kronor, List.of(on), Optional.empty());
    }

    static FundsLine other(int number, String kind, String kronor) {
        return line(number, kind, kronor, List.of(), Optional.empty());
    }

    private static FundsLine line(int number, String kind, String kronor, List<Integer> on, Optional<Year> born) {
        return new FundsLine(
                number, 1, new Code(kind), "text", SUMMER, PAYDAY, kronor(kronor), on, born, Optional.empty());
    }

    static Money kronor(String amount) {
        return Money.kronor(new BigDecimal(amount));
    }

    /** With ordinary spaces, so that a test can be read. */
    static String said(Sentence sentence) {
        return Phrasebook.of(Locale.of("sv")).say(sentence).replace('\u00a0', ' ');
    }

    private static CostKind kind(String code, String name, Nature nature, Ruling ruling) {
        return new CostKind(new Code(code), name, nature, ruling, "s. 6");
    }
}
