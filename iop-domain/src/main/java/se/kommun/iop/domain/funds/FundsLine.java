package se.kommun.iop.domain.funds;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.money.Money;

/**
 * One line of a statement of funds (redovisningsrad). No person is named in it; wages are one line for each employee and
 * payment.
 *
 * @param number its own number in the agreement, from 1
 * @param instalment the instalment whose money was used
 * @param kind the cost kind
 * @param period the days that the cost is for
 * @param paidOn the day of payment: it decides which rates apply
 * @param feesOn for social fees, the numbers of the wages lines that they are computed on; empty when they are on all
 *     those of the instalment that no other line of fees is on
 * @param birthYear for wages, the employee's birth year where the rate depends on it
 * @param judgement what a person has decided about a doubtful line
 */
public record FundsLine(
        int number,
        int instalment,
        Code kind,
        String text,
        Period period,
        LocalDate paidOn,
        Money amount,
        List<Integer> feesOn,
        Optional<Year> birthYear,
        Optional<LineJudgement> judgement) {

    public FundsLine {
        feesOn = List.copyOf(feesOn);
    }

    public FundsLine judged(LineJudgement next) {
        return new FundsLine(
                number, instalment, kind, text, period, paidOn, amount, feesOn, birthYear, Optional.of(next));
    }
}
