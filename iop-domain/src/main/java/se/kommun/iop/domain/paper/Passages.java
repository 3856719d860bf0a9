package se.kommun.iop.domain.paper;

import java.util.List;
import se.kommun.iop.domain.code.Code;

/** Every step that any paper has taken. Nothing is written over: how far a paper has come follows from them. */
public interface Passages {

    void note(Passage passage);

    /** The earliest first. */
    List<Passage> of(Code agreement);
}
