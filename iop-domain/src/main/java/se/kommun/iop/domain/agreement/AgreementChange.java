package se.kommun.iop.domain.agreement;

import java.time.Instant;
import java.util.List;

/**
 * Who changed an agreement, when, and which parts.
 *
 * @param version 1 for the first
 * @param parts all of them for the first version
 * @param reason why, in the words of whoever changed it; empty when nobody was asked
 */
public record AgreementChange(int version, String by, Instant at, List<AgreementPart> parts, String reason) {

    public AgreementChange {
        parts = List.copyOf(parts);
    }

    /** One for which nobody was asked why. */
    public AgreementChange(int version, String by, Instant at, List<AgreementPart> parts) {
        this(version, by, at, parts, "");
    }
}
