package se.kommun.iop.domain.agreement;

import java.time.LocalDate;
import java.util.Optional;
import se.kommun.iop.domain.code.Code;

/**
 * That somebody has looked at an open question and lets it stand (avfärdad fråga).
 *
 * @param question the code of the open question
 * @param reason why; never empty
 * @param takenBack that the question is asked again; what was said before stays in the history
 */
public record Dismissal(Code question, String reason, String by, LocalDate on, Optional<TakenBack> takenBack) {

    /** Who asked again, and when. */
    public record TakenBack(String by, LocalDate on) {}

    /** @throws IllegalArgumentException without a reason */
    public Dismissal {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("An open question is dismissed with a reason");
        }
    }

    public static Dismissal of(Code question, String reason, String by, LocalDate on) {
        return new Dismissal(question, reason, by, on, Optional.empty());
    }

    public boolean stands() {
        return takenBack.isEmpty();
    }

    public Dismissal takenBack(String whom, LocalDate day) {
        return new Dismissal(question, reason, by, on, Optional.of(new TakenBack(whom, day)));
    }
}
