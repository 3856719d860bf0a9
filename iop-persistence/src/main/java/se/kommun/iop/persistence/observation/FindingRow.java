package se.kommun.iop.persistence.observation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code finding}.
 *
 * @param arguments a JSON list of texts
 * @param question JSON; null when there is nothing to choose
 */
record FindingRow(
        UUID list,
        String severity,
        String code,
        @Nullable String sheet,
        @Nullable String address,
        String arguments,
        @Nullable String question) {}
