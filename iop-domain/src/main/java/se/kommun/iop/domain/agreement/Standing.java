package se.kommun.iop.domain.agreement;

import java.time.LocalDate;

/** How an agreement stands on a day (avtalsläge): always derived from its facts, never set by hand. */
public enum Standing {
    /** Not decided, whether or not somebody has signed (utkast). */
    DRAFT,
    /** Decided, but somebody has not signed (beslutad). */
    DECIDED,
    /** Decided and signed by all, and the term has not started (undertecknad). */
    SIGNED,
    /** Decided and signed by all, within the term (gällande). */
    IN_FORCE,
    /** The term is over (utlöpt). */
    EXPIRED,
    /** Notice has ended it before the term did (uppsagd). */
    TERMINATED,
    /** A party has rescinded it (hävd). */
    RESCINDED;

    public static Standing of(Agreement agreement, LocalDate today) {
        return StandingExplained.of(agreement, today).standing();
    }
}
