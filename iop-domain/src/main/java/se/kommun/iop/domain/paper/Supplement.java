package se.kommun.iop.domain.paper;

import java.util.List;

/**
 * What a paper that is made after the committee's decision tells of what has changed since (komplettering).
 *
 * @param decided the decision, and what was read then
 */
public record Supplement(Passage decided, FigureDifference figures, List<TextChange> texts) {

    public Supplement {
        texts = List.copyOf(texts);
    }
}
