package se.kommun.iop.ui.followup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.observation.FigureChange;
import se.kommun.iop.domain.observation.Ledger;
import se.kommun.iop.domain.paper.Gate;
import se.kommun.iop.domain.paper.IssuedPaper;
import se.kommun.iop.domain.paper.IssuedPapers;
import se.kommun.iop.domain.paper.PaperHistory;
import se.kommun.iop.domain.paper.PaperId;
import se.kommun.iop.domain.paper.PaperStage;
import se.kommun.iop.domain.paper.Passage;
import se.kommun.iop.domain.paper.Passages;
import se.kommun.iop.domain.paper.ReviewRule;
import se.kommun.iop.domain.paper.Supplement;
import se.kommun.iop.ui.agreement.Cases;
import se.kommun.iop.ui.paper.Letterheads;
import se.kommun.iop.ui.paper.PaperRules;
import se.kommun.iop.ui.paper.Printing;

/** Notes every paper that is made, and compares what it stood on with what counts now. */
@Component
public class Issuing {

    private final IssuedPapers papers;
    private final Passages passages;
    private final Ledger ledger;
    private final Cases cases;
    private final PaperHistory history;
    private final ReviewRule rule;
    private final Clock clock;
    private final Letterheads letterheads;

    Issuing(
            IssuedPapers papers,
            Passages passages,
            Ledger ledger,
            Cases cases,
            PaperHistory history,
            Environment settings,
            Clock clock,
            Letterheads letterheads) {
        this.papers = papers;
        this.passages = passages;
        this.ledger = ledger;
        this.cases = cases;
        this.history = history;
        this.rule = PaperRules.review(settings);
        this.clock = clock;
        this.letterheads = letterheads;
    }

    /** The file as it leaves: in the look of its department. */
    byte[] dressed(Agreement agreement, PaperId paper, byte[] content) {
        return letterheads.dressed(paper.kind(), agreement.identity().issuedBy(), content);
    }

    /** What a paper is made from now, and how far it has come. */
    public Gate gate(Agreement agreement, PaperId paper, LocalDate asOf) {
        return gate(paper, cases.file(agreement, asOf), clock.instant());
    }

    private Gate gate(PaperId paper, CaseFile file, Instant takenAt) {
        return Gate.of(paper, paper.frozen(file, takenAt), cases.today(), passages.of(paper.agreement()), rule);
    }

    /** The paper made now, or the one that has left and says the same. */
    Printing.Printed print(Agreement agreement, PaperId paper, LocalDate asOf, Printing.Writing<Gate> writing) {
        var file = cases.file(agreement, asOf);
        return new Printing(papers).print(paper, moment -> gate(paper, file, moment), clock.instant(), writing);
    }

    /**
     * The day that a paper is read at: that of its latest step, so that a night does not make another paper of it.
     */
    public LocalDate cutOff(Agreement agreement, PaperId paper) {
        return Passage.cutOff(paper, passages.of(agreement.code())).orElseGet(() -> cases.cutOff(agreement));
    }

    /**
     * Lets a paper take a step.
     *
     * @param read what whoever asks for it has before them
     * @return whether that is still what there is, and nothing hinders the step
     */
    public boolean pass(Agreement agreement, PaperId paper, Gate read, PaperStage to, String reference, String by) {
        var asOf = read.snapshot().caseFile().asOf();
        var now = gate(agreement, paper, asOf);
        var checksum = now.snapshot().checksum();
        if (!checksum.equals(read.snapshot().checksum()) || !now.hinders(to, by).isEmpty()) {
            return false;
        }
        passages.note(new Passage(paper, to, asOf, checksum, reference.strip(), by, clock.instant()));
        return true;
    }

    /** What has changed since the committee decided on an earlier one. */
    public Optional<Supplement> supplement(Agreement agreement, Gate gate) {
        return history.since(gate, papers.of(agreement.code()));
    }

    /** @param content the file as it leaves */
    void note(Printing.Printed made, byte[] content, String by) {
        new Printing(papers).note(made, content, by);
    }

    List<IssuedPaper> papers(Agreement agreement) {
        return papers.of(agreement.code());
    }

    List<FigureChange> changes(IssuedPaper paper) {
        return paper.changes(ledger);
    }

    /** Whether the paper would be made from exactly the same today, texts and agreement included. */
    boolean isTheSame(Agreement agreement, IssuedPaper paper) {
        return gate(agreement, paper.paper(), paper.asOf())
                .snapshot()
                .checksum()
                .equals(paper.checksum());
    }
}
