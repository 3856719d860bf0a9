package se.kommun.iop.domain.paper;

import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Fingerprint;

/** Every paper that has been made (pappersregister), on a screen or by a command. */
public interface IssuedPapers {

    void keep(IssuedPaper paper);

    /** The latest first. */
    List<IssuedPaper> of(Code agreement);

    /** Of all agreements, the latest first. */
    List<IssuedPaper> of(PaperKind kind);

    /** The paper that left as exactly this file, the latest if it left several times. */
    Optional<IssuedPaper> find(Fingerprint file);
}
