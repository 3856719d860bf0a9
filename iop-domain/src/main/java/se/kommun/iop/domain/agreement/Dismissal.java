package se.kommun.iop.domain.agreement;

import java.time.LocalDate;
import se.kommun.iop.domain.code.Code;

/**
 * That somebody has looked at an open question and lets it stand (avfärdad fråga).
 *
 * @param question the code of the open question
 * @param reason why; never empty
 */
public record Dismissal(Code question, String reason, String by, LocalDate on) {

    /** @throws IllegalArgumentException without a reason */
    public Dismissal {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("An open question is dismissed with a reason");
        }
    }
}
