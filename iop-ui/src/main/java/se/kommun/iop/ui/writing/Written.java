package se.kommun.iop.ui.writing;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.paper.Gate;
import se.kommun.iop.domain.paper.PaperId;
import se.kommun.iop.domain.paper.Supplement;
import se.kommun.iop.reports.galley.Galley;
import se.kommun.iop.ui.agreement.WritingLinks;
import se.kommun.iop.ui.followup.Papers;

/** A paper that is written here: which it is, what stands in it, and what is asked of each text. */
interface Written {

    /** What the paper is called. */
    String name();

    PaperId paper();

    /** The follow-up or the decision that its texts are kept with. */
    default Code subject() {
        return paper().about().orElseThrow();
    }

    /** The page where it is written. */
    default String address() {
        return WritingLinks.address(paper().agreement(), paper().kind(), subject());
    }

    /**
     * The paper as it stands.
     *
     * @param supplement what has changed since the committee decided on an earlier one
     */
    Galley galley(Gate gate, Optional<Supplement> supplement, Galley.Reader reader);

    /** The paper as a file. */
    DownloadHandler file(Papers making, LocalDate asOf);

    /** What is asked for in the place of a paper with the key; empty when there is no such place. */
    Optional<Asked> asked(String key);

    /** The key of the place where what hinders the paper is mended; empty when that is elsewhere. */
    Optional<String> placeOf(Sentence hindrance);

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
