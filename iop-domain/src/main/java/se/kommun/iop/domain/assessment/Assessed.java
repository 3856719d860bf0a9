package se.kommun.iop.domain.assessment;

import java.time.LocalDate;
import se.kommun.iop.domain.code.Code;

/**
 * What a person has answered to one question, with the motive (bedömning). A later one for the same question replaces it;
 * the earlier stays in the history.
 *
 * @param question the question's code
 * @param answer one of the question's answers, by code
 * @param motive why; never empty
 * @param by who judged, by title
 * @param text the version of the agreement's text that was judged
 */
public record Assessed(Code question, Code answer, String motive, String by, LocalDate on, String text) {

    /** @throws IllegalArgumentException without a motive */
    public Assessed {
        if (motive.isBlank()) {
            throw new IllegalArgumentException("An assessment has a motive");
        }
    }
}
