package se.kommun.iop.domain.observation;

import java.util.List;
import java.util.Optional;

/** How all lists have been read, and with which answers. Answers are never written over: the last to a question counts. */
public interface Interpretations {

    /**
     * Keeps answers and takes the list from {@code READ} back to {@code RECEIVED}, to be read again with them: both or
     * neither. Answers false, and changes nothing, if it does not stand there.
     */
    boolean answer(ReceivedList list, List<Answered> answers);

    /** All answers about a list, the earliest first. */
    List<Answered> answers(ImportId list);

    /** Empty when the list has not been read. */
    Optional<Interpretation> find(ImportId list);

    /** Instead of what was kept before. */
    void keep(ImportId list, Interpretation interpretation);
}
