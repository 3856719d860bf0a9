package se.kommun.iop.domain.funds;

import java.time.LocalDate;
import se.kommun.iop.domain.code.Code;

/**
 * What a party has assured about an instalment's use (försäkran): yes or no, and when.
 *
 * @param noneForRefused that no part has gone to what the agreement forbids
 */
public record Assurance(int instalment, Code party, boolean noneForRefused, LocalDate on) {}
