package se.kommun.iop.persistence.casefile;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code paper}.
 *
 * @param followUp the follow-up or the decision that it is about; null when it is about none
 * @param fileHash null for what was issued before files were known
 * @param undressedHash null for what was issued before that was known
 */
record PaperRow(
        UUID id,
        String agreement,
        String kind,
        @Nullable String followUp,
        LocalDate asOf,
        String checksum,
        String madeBy,
        OffsetDateTime madeAt,
        String stage,
        @Nullable String fileHash,
        @Nullable String undressedHash) {}
