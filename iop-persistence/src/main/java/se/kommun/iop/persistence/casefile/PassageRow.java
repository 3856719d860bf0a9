package se.kommun.iop.persistence.casefile;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code paper_passage}.
 *
 * @param about null when the paper is about the agreement as a whole
 */
record PassageRow(
        String agreement,
        String kind,
        @Nullable String about,
        String stage,
        LocalDate asOf,
        String checksum,
        String reference,
        String passedBy,
        OffsetDateTime passedAt) {}
