package se.kommun.iop.persistence.letterhead;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code letterhead_change}.
 *
 * @param fileName null, as is the hash, when a letterhead was removed
 */
record LetterheadChangeRow(
        String department,
        int number,
        @Nullable String fileName,
        @Nullable String fileHash,
        String changedBy,
        OffsetDateTime changedAt) {}
