package se.kommun.iop.persistence.observation;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table {@code received_list} with the last decision about the list, if there is one. */
record ReceivedListRow(
        UUID id,
        String agreement,
        String fileName,
        String fingerprint,
        long sizeInBytes,
        OffsetDateTime receivedAt,
        String receivedBy,
        String stage,
        String origin,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String reason) {}
