package se.kommun.iop.domain.funds;

import java.time.LocalDate;

/** A person's decision on a doubtful line, with the reason. */
public record LineJudgement(boolean eligible, String reason, String by, LocalDate on) {

    /** @throws IllegalArgumentException without a reason */
    public LineJudgement {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A judgement has a reason");
        }
    }
}
