package se.kommun.iop.domain.observation;

import java.util.List;
import java.util.Optional;

/**
 * Something to say about a list that was handed in (fynd).
 *
 * @param code stable, such as {@code sum-mismatch}; also the key of its sentence
 * @param cell where; empty when it is about the whole file
 * @param arguments what the sentence speaks of, already without personal data
 * @param question what a person can answer to settle it; empty when there is nothing to choose
 */
public record Finding(
        Severity severity,
        String code,
        Optional<CellReference> cell,
        List<String> arguments,
        Optional<Question> question) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** One that nobody can settle by an answer. */
    public Finding(Severity severity, String code, Optional<CellReference> cell, List<String> arguments) {
        this(severity, code, cell, arguments, Optional.empty());
    }
}
