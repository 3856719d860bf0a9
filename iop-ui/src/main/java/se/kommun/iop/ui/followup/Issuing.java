package se.kommun.iop.ui.followup;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.FigureChange;
import se.kommun.iop.domain.observation.Ledger;
import se.kommun.iop.domain.paper.IssuedPaper;
import se.kommun.iop.domain.paper.IssuedPapers;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.ui.agreement.Cases;

/** Notes every paper that is made, and compares what it stood on with what counts now. */
@Component
class Issuing {

    private final IssuedPapers papers;
    private final Ledger ledger;
    private final Cases cases;

    Issuing(IssuedPapers papers, Ledger ledger, Cases cases) {
        this.papers = papers;
        this.ledger = ledger;
        this.cases = cases;
    }

    void followUp(Snapshot snapshot, Code followUp, String by) {
        papers.keep(IssuedPaper.of(snapshot, PaperKind.FOLLOW_UP, Optional.of(followUp), by));
    }

    void attendance(Snapshot snapshot, String by) {
        papers.keep(IssuedPaper.of(snapshot, PaperKind.ATTENDANCE, Optional.empty(), by));
    }

    List<IssuedPaper> papers(Agreement agreement) {
        return papers.of(agreement.code());
    }

    List<FigureChange> changes(IssuedPaper paper) {
        return paper.changes(ledger);
    }

    /** Whether the paper would be made from exactly the same today, texts and agreement included. */
    boolean isTheSame(Agreement agreement, IssuedPaper paper) {
        return cases.snapshot(agreement, paper.asOf()).checksum().equals(paper.checksum());
    }
}
