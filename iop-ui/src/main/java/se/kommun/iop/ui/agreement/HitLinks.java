package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.html.Anchor;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.search.Hit;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.frame.Said;

/** The way from something that was found to the page of its agreement where it stands. */
public final class HitLinks {

    private HitLinks() {}

    public static Anchor to(Hit hit, Agreement agreement, Visitor visitor) {
        var tab = tab(hit.kind());
        return hit.clause()
                .map(clause -> AgreementLinks.toClause(agreement, clause, Said.subject(agreement)))
                .orElseGet(() -> toTab(agreement, tab, visitor));
    }

    private static Anchor toTab(Agreement agreement, AgreementTab tab, Visitor visitor) {
        return AgreementLinks.to(agreement, tab.isFor(visitor) ? tab : AgreementTab.OVERVIEW, Said.subject(agreement));
    }

    private static AgreementTab tab(Hit.Kind kind) {
        return switch (kind) {
            case DECISION -> AgreementTab.DECISIONS;
            case OCCURRENCE -> AgreementTab.OCCURRENCES;
            case PARTY -> AgreementTab.PARTIES;
            case COMMITMENT -> AgreementTab.COMMITMENTS;
            case AGREEMENT, OBLIGATION, CLAUSE -> AgreementTab.OVERVIEW;
        };
    }
}
