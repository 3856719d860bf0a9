package se.kommun.iop.domain.followup;

import java.time.Instant;
import se.kommun.iop.domain.code.Code;

/**
 * What a person has typed for one point of a follow-up, or for one goal within it.
 *
 * @param point the point's code
 * @param about the goal's code when the point is answered goal by goal; otherwise the point's own code
 * @param by the user who typed it
 */
public record Answer(Code point, Code about, String text, String by, Instant at) {}
