package se.kommun.iop.domain.agreement;

import java.time.Instant;
import java.util.List;

/**
 * Who changed an agreement, when, and which parts.
 *
 * @param version 1 for the first
 * @param parts all of them for the first version
 */
public record AgreementChange(int version, String by, Instant at, List<AgreementPart> parts) {

    public AgreementChange {
        parts = List.copyOf(parts);
    }
}
