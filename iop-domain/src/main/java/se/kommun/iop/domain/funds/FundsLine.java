package se.kommun.iop.domain.funds;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.money.Money;

/**
 * One line of a statement of funds (redovisningsrad). No person is named in it.
 *
 * @param number its own number in the agreement, from 1
 * @param instalment the instalment whose money was used
 * @param kind the cost kind
 * @param period the days that the cost is for
 * @param paidOn the day of payment: it decides which rates apply
 * @param feesOn for social fees, the number of the wages line that they are computed on
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
        OptionalInt feesOn,
        Optional<Year> birthYear,
        Optional<LineJudgement> judgement) {}
