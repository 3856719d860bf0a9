package se.kommun.iop.domain.observation;

import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.code.Code;

/** All lists that have been handed in, with their originals and drafts. */
public interface ReceivedLists {

    /**
     * Keeps a new list and its original, or answers the one already known by the same agreement and fingerprint that has
     * not been withdrawn or refused. Two callers at once get the same answer.
     */
    ReceivedList keep(ReceivedList list, byte[] original);

    /**
     * Keeps days that a person has typed, with the file that says so. They count from now on, so the list is accepted as
     * it is kept.
     */
    void keepTyped(ReceivedList accepted, byte[] file, List<Observation> observations);

    Optional<ReceivedList> find(ImportId id);

    /** By time of receipt, the latest first. */
    List<ReceivedList> of(Code agreement);

    /** The errors and warnings of the lists that are accepted or wait for it, list by list as they were read. */
    List<OpenFinding> openFindings(Code agreement);

    byte[] original(ImportId id);

    /** Takes away everything that an earlier attempt to read the list has left. The list itself stays. */
    void clearDraft(ImportId id);

    /** Adds to the draft, within the caller's transaction. */
    void addToDraft(ImportId id, List<Observation> observations, List<Finding> findings);

    Draft draft(ImportId id);

    /** Moves a list that stands at {@code from} to another stage. Answers false, and changes nothing, if it no longer stands there. */
    boolean move(ReceivedList list, ReceivedList.Stage from);
}
