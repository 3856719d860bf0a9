package se.kommun.iop.persistence.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An observation beside what its entry says of the list it came from. */
record LedgerRow(
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
        String understood,
        String fileName,
        String fingerprint,
        long acceptance) {

    ObservationRow observation() {
        return new ObservationRow(
                list, place, onDay, measure, state, counted, estimated, sheet, address, written, understood);
    }
}
