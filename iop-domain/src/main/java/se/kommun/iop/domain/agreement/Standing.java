package se.kommun.iop.domain.agreement;

import java.time.LocalDate;
import se.kommun.iop.domain.condition.Evidence;

/** How an agreement stands on a day (avtalsläge): always derived from its facts, never set by hand. */
public enum Standing {
    /** Not decided and not signed by all (utkast). */
    DRAFT,
    /** Decided, but somebody has not signed (beslutad). */
    DECIDED,
    /** Signed by all, and the term has not started (undertecknad). */
    SIGNED,
    /** Signed by all, within the term (gällande). */
    IN_FORCE,
    /** Signed by all, and the term is over (utlöpt). */
    EXPIRED;

    public static Standing of(Agreement agreement, LocalDate today) {
        if (!signedByAll(agreement, today)) {
            return decided(agreement, today) ? DECIDED : DRAFT;
        }
        var period = agreement.term().period();
        if (today.isBefore(period.from())) {
            return SIGNED;
        }
        return today.isAfter(period.through()) ? EXPIRED : IN_FORCE;
    }

    private static boolean signedByAll(Agreement agreement, LocalDate today) {
        var slots = agreement.signing().slots();
        return !slots.isEmpty()
                && slots.stream()
                        .allMatch(slot -> agreement
                                .evidence()
                                .since(Evidence.Kind.SIGNED, slot.party(), today)
                                .isPresent());
    }

    private static boolean decided(Agreement agreement, LocalDate today) {
        return agreement.decisions().stream()
                .anyMatch(decision -> agreement
                        .evidence()
                        .since(Evidence.Kind.DECIDED, decision.code(), today)
                        .isPresent());
    }
}
