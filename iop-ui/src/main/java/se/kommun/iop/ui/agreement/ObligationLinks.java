package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.html.Anchor;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.obligation.Obligation;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.frame.Words;

/** The way from an obligation to the page of its agreement where it is done. */
public final class ObligationLinks {

    private ObligationLinks() {}

    public static Anchor to(Obligation one, Agreement agreement, Visitor visitor) {
        var tab = tab(one.kind());
        return AgreementLinks.to(agreement, tab.isFor(visitor) ? tab : AgreementTab.OVERVIEW, Words.say(one.what()));
    }

    private static AgreementTab tab(Obligation.Kind kind) {
        return switch (kind) {
            case DECISION, MINUTES, LEGAL, SIGNATURE -> AgreementTab.DECISIONS;
            case PAYMENT -> AgreementTab.INSTALMENTS;
            case FOLLOW_UP -> AgreementTab.FOLLOW_UPS;
            case COMMITMENT, PROHIBITION, OUTSIDE -> AgreementTab.COMMITMENTS;
            case DRAFT, TERM -> AgreementTab.OVERVIEW;
        };
    }
}
