package se.kommun.iop.domain.paper;

import java.util.Optional;

/**
 * A question that every memorandum answers with yes or no, and why.
 *
 * @param answer empty until somebody has chosen: nothing is ever chosen beforehand
 */
public record Considered(Optional<Boolean> answer, String why) {

    private static final String YES = "yes";
    private static final String NO = "no";

    public Considered {
        why = why.strip();
    }

    static Considered of(Optional<String> choice, Optional<String> why) {
        return new Considered(
                choice.filter(text -> text.equals(YES) || text.equals(NO)).map(YES::equals), why.orElse(""));
    }

    /** How a choice is kept as the text of an answer. */
    public static String written(boolean yes) {
        return yes ? YES : NO;
    }

    /** Whether both the choice and the reason are there. */
    public boolean isAnswered() {
        return answer.isPresent() && !why.isEmpty();
    }
}
