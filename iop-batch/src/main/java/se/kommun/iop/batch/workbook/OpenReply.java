package se.kommun.iop.batch.workbook;

import java.util.Optional;

/** The answer to whoever wants to look into a received file. */
public sealed interface OpenReply {

    record Opened(Workbook workbook) implements OpenReply {}

    /** @param limit which limit a file that is too large has reached, where there is one to name */
    record Refused(Refusal refusal, Optional<Limits.Reached> limit) implements OpenReply {

        public Refused(Refusal refusal) {
            this(refusal, Optional.empty());
        }
    }
}
