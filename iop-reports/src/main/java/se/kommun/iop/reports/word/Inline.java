package se.kommun.iop.reports.word;

import java.util.List;

/** A piece of a paragraph that is more than words. */
public sealed interface Inline {

    record Words(String text) implements Inline {}

    /** Words that say where they lead; the address itself is never what is read. */
    record Link(String text, String address) implements Inline {

        /** @throws IllegalArgumentException if the words say nothing, or nothing but the address */
        public Link {
            if (text.isBlank() || text.strip().equals(address.strip())) {
                throw new IllegalArgumentException("A link says in words where it leads");
            }
        }
    }

    /** A footnote, numbered by Word itself. */
    record Note(String text) implements Inline {}

    static List<Inline> words(String text) {
        return List.of(new Words(text));
    }
}
