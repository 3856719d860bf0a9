package se.kommun.iop.domain.funds;

import java.time.LocalDate;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.money.Money;

/**
 * Money passed on from whoever was paid to whoever has the costs (vidareförmedling).
 *
 * @param from a party or the employer
 * @param to a party or the employer
 */
public record Transfer(int instalment, Code from, Code to, LocalDate on, Money amount, String reference) {}
