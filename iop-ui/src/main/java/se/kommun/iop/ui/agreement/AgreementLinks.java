package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.html.Anchor;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Words;

/** The ways to an agreement and its pages. */
public final class AgreementLinks {

    /** The parameter of the addresses that holds the agreement's code. */
    public static final String AGREEMENT = "avtal";

    /** The question of an overview's address that asks for one clause. */
    static final String CLAUSE = "klausul";

    private AgreementLinks() {}

    public static Anchor to(Agreement agreement) {
        return new Anchor(address(agreement.code(), AgreementTab.OVERVIEW), Said.subject(agreement));
    }

    public static Anchor to(Agreement agreement, AgreementTab tab) {
        return to(agreement, tab, Words.say("tab", tab));
    }

    public static Anchor to(Agreement agreement, AgreementTab tab, String text) {
        return new Anchor(address(agreement.code(), tab), text);
    }

    /** The overview, with one clause in sight. */
    static Anchor toClause(Agreement agreement, Code clause, String text) {
        return new Anchor(address(agreement.code(), AgreementTab.OVERVIEW) + "?" + CLAUSE + "=" + clause, text);
    }

    public static String address(Code agreement, AgreementTab tab) {
        var page = "avtal/" + agreement.text();
        return tab.path().isEmpty() ? page : page + "/" + tab.path();
    }
}
