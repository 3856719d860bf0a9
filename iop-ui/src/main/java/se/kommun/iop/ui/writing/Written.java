package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.reports.galley.Galley;

/** A paper that is written here: which it is, what stands in it, and what is asked of each text. */
interface Written {

    /** What the paper is called. */
    String name();

    /** The follow-up or the decision that its texts are kept with. */
    Code subject();

    /** The page where it is written. */
    String address();

    /** The way to the paper as pages. */
    Anchor pages();

    /** The paper as it stands. */
    Galley galley(Snapshot snapshot, Galley.Reader reader);

    /** What is asked for in the place of a paper with the key; empty when there is no such place. */
    Optional<Asked> asked(String key);

    /** Every text, in the order of the paper. */
    List<Asked> all();

    /**
     * A text that only a person can write.
     *
     * @param key of its place in the paper
     * @param point what its answer says as its point
     * @param about what it says as its about
     * @param label what it is called
     * @param hints the questions that a good text answers
     * @param field makes the field that it is written in
     */
    record Asked(String key, Code point, Code about, String label, List<String> hints, Supplier<WrittenField> field) {}
}
