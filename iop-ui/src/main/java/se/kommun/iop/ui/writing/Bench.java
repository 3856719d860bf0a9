package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.paper.Gate;
import se.kommun.iop.domain.paper.PaperId;
import se.kommun.iop.domain.paper.PaperStage;
import se.kommun.iop.domain.paper.Supplement;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.agreement.Cases;
import se.kommun.iop.ui.figures.FigureLinks;
import se.kommun.iop.ui.followup.Issuing;
import se.kommun.iop.ui.followup.Papers;
import se.kommun.iop.ui.frame.Words;

/** What a paper is made and passed on with, by whoever looks at it. */
record Bench(Agreement agreement, Cases cases, Issuing issuing, String by, boolean mayWrite) {

    static Bench of(Agreement agreement, Cases cases, Issuing issuing, Visitor visitor) {
        return new Bench(agreement, cases, issuing, visitor.name(), visitor.is(Role.MANAGER));
    }

    /** The paper as far as it has come now, whatever has been noted since the page was opened. */
    Gate gate(PaperId paper) {
        return issuing.gate(latest(), paper, asOf(paper));
    }

    Optional<Supplement> supplement(Gate gate) {
        return issuing.supplement(latest(), gate);
    }

    boolean pass(PaperId paper, Gate read, PaperStage to, String reference) {
        return issuing.pass(latest(), paper, read, to, reference, by);
    }

    LocalDate asOf(PaperId paper) {
        return issuing.cutOff(agreement, paper);
    }

    Papers papers() {
        return new Papers(issuing, by, Words.locale(), () -> {});
    }

    Sources sources() {
        return (figure, origin) -> link(figure, origin.inCommon());
    }

    private Anchor link(String figure, Map<String, String> inCommon) {
        return FigureLinks.behind(agreement.code(), inCommon, figure);
    }

    private Agreement latest() {
        return cases.find(agreement.code().text()).orElse(agreement);
    }
}
