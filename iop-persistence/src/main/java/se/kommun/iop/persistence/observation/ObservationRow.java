package se.kommun.iop.persistence.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code observation}.
 *
 * @param counted the figure; only a counted observation has one
 */
record ObservationRow(
        UUID list,
        String place,
        LocalDate onDay,
        String measure,
        String state,
        @Nullable BigDecimal counted,
        boolean estimated,
        String sheet,
        String address,
        String written,
        String understood) {}
