package se.kommun.iop.persistence.observation;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code list_answer}.
 *
 * @param question JSON
 * @param recipe null when a person chose it
 */
record AnsweredRow(
        UUID list,
        String question,
        String chosen,
        String givenBy,
        OffsetDateTime givenAt,
        @Nullable Integer recipe) {}
