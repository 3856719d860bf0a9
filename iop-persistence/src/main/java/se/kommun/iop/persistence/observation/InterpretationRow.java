package se.kommun.iop.persistence.observation;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kommun.iop.domain.observation.Interpretation;
import se.kommun.iop.domain.observation.LayoutPrint;

/** The table {@code list_interpretation}. */
record InterpretationRow(UUID list, String engine, @Nullable String layout) {

    Interpretation interpretation() {
        return new Interpretation(engine, Optional.ofNullable(layout).map(LayoutPrint::new));
    }
}
