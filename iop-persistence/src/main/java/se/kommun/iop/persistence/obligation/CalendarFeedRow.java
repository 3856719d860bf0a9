package se.kommun.iop.persistence.obligation;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code calendar_feed}.
 *
 * @param revokedBy null, as is the time, while the address leads somewhere
 */
record CalendarFeedRow(
        UUID id,
        String secretHash,
        String title,
        String scope,
        String scopeName,
        String createdBy,
        OffsetDateTime createdAt,
        @Nullable String revokedBy,
        @Nullable OffsetDateTime revokedAt) {}
