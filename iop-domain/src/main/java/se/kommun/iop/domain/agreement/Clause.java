package se.kommun.iop.domain.agreement;

import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.code.Code;

/**
 * A piece of the agreement as written (klausul), never corrected.
 *
 * @param headings the headings it stands under, the outermost first
 * @param source where in the source document, such as {@code A:120}
 * @param note what a reader should know about the wording; empty when nothing
 */
public record Clause(Code code, List<String> headings, Form form, String text, String source, Optional<String> note) {

    public Clause {
        headings = List.copyOf(headings);
    }

    public enum Form {
        PARAGRAPH,
        LIST_ITEM
    }
}
