package se.kommun.iop.ui.letterhead;

import java.util.List;
import se.kommun.iop.reports.letterhead.Letterhead;

/** What a Word file turned out to be when it was tried on. */
sealed interface TriedOn {

    String fileName();

    /** It can be put to use. */
    record Fits(String fileName, byte[] content, Letterhead letterhead) implements TriedOn {}

    /** It cannot, and here is all that it lacks. */
    record Lacks(String fileName, List<String> lacks) implements TriedOn {
        public Lacks {
            lacks = List.copyOf(lacks);
        }
    }
}
