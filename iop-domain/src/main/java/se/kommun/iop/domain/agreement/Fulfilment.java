package se.kommun.iop.domain.agreement;

import java.time.LocalDate;
import se.kommun.iop.domain.code.Code;

/**
 * That something promised has been done.
 *
 * @param obligation the commitment, follow-up or other obligation that it concerns
 * @param evidence what shows it
 */
public record Fulfilment(Code obligation, LocalDate on, String evidence) {}
