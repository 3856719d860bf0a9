package se.kommun.iop.batch.attendanceimport;

import se.kommun.iop.domain.observation.Recipe;

/** The answer to whoever wants a list's answers to be remembered for the next list. */
public sealed interface RememberReply {

    /** Kept as a new version. */
    record Kept(Recipe recipe) implements RememberReply {}

    /** The latest version says the same already; nothing was done. */
    record Known(Recipe recipe) implements RememberReply {}

    /** Nobody has answered anything about the list that the next one can ask too, or it has no layout that can be known again. */
    record NothingToRemember() implements RememberReply {}
}
