package se.kommun.iop.domain.paper;

import java.util.List;
import se.kommun.iop.domain.code.Code;

/** Every paper that has been made (pappersregister), on a screen or by a command. */
public interface IssuedPapers {

    void keep(IssuedPaper paper);

    /** The latest first. */
    List<IssuedPaper> of(Code agreement);
}
