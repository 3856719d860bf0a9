package se.kommun.iop.reports.yearwheel;

import java.time.Instant;

/**
 * How an agreement is called in a calendar.
 *
 * @param version its version: a changed day comes with a higher one
 * @param savedAt when that version was saved
 */
public record AgreementLabel(String subject, int version, Instant savedAt) {

    static final AgreementLabel UNKNOWN = new AgreementLabel("", 0, Instant.EPOCH);
}
