package se.kommun.iop.persistence.casefile;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code paper}.
 *
 * @param followUp null when it is about none
 */
record PaperRow(
        UUID id,
        String agreement,
        String kind,
        @Nullable String followUp,
        LocalDate asOf,
        String checksum,
        String madeBy,
        OffsetDateTime madeAt) {}
