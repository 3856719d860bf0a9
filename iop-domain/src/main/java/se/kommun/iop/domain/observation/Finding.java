package se.kommun.iop.domain.observation;

import java.util.List;
import java.util.Optional;

/**
 * Something to say about a list that was handed in (fynd).
 *
 * @param code stable, such as {@code sum-mismatch}; also the key of its sentence
 * @param cell where; empty when it is about the whole file
 * @param arguments what the sentence speaks of, already without personal data
 */
public record Finding(Severity severity, String code, Optional<CellReference> cell, List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }
}
