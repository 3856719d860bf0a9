package se.kommun.iop.persistence.observation;

import java.time.OffsetDateTime;

/**
 * The table {@code recipe}.
 *
 * @param settled a JSON list of questions with their answers
 */
record RecipeRow(
        String agreement, String layout, int version, String settled, String savedBy, OffsetDateTime savedAt) {}
