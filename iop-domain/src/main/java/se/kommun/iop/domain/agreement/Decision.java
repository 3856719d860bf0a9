package se.kommun.iop.domain.agreement;

import java.time.LocalDate;
import java.util.Optional;
import se.kommun.iop.domain.code.Code;

/**
 * A decision that the agreement builds on or waits for (beslut).
 *
 * @param body who decides
 * @param paragraph as written, such as {@code § 16}; may still hold a placeholder
 * @param effectiveFrom when what was decided starts to apply, where that is another day
 */
public record Decision(
        Code code,
        String about,
        String body,
        LocalDate decidedOn,
        String paragraph,
        Optional<LocalDate> effectiveFrom,
        String clause) {

    private static final int DAYS_TO_APPROVE = 14;

    /** The last day on which its minutes are approved in the ordinary way (kommunallagen 5:69). */
    public LocalDate latestApproval() {
        return decidedOn.plusDays(DAYS_TO_APPROVE);
    }

    Decision with(String written) {
        return new Decision(code, about, body, decidedOn, written, effectiveFrom, clause);
    }
}
