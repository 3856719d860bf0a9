package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.html.Anchor;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.ui.frame.Words;

/** The ways into the writing room, and to a paper as pages. */
public final class WritingLinks {

    /** The parameters of the addresses that say which paper. */
    public static final String KIND = "slag";

    public static final String ABOUT = "om";

    private WritingLinks() {}

    /** @param about the follow-up or the decision that the paper is about */
    public static Anchor to(Code agreement, PaperKind kind, Code about, String text) {
        return new Anchor(address(agreement, kind, about), text);
    }

    public static Anchor toPages(Code agreement, PaperKind kind, Code about) {
        return new Anchor(address(agreement, kind, about) + "/sidor", Words.say("writing.pages"));
    }

    public static String address(Code agreement, PaperKind kind, Code about) {
        return "avtal/" + agreement.text() + "/skriv/" + path(kind) + "/" + about.text();
    }

    /** How an address says what kind of paper it is. */
    public static String path(PaperKind kind) {
        return switch (kind) {
            case FOLLOW_UP -> "uppfoljning";
            case MEMORANDUM -> "tjansteskrivelse";
            case AGREEMENT, ATTENDANCE, FUNDS, YEAR_WHEEL, PORTFOLIO ->
                throw new IllegalArgumentException("No such paper is written here");
        };
    }
}
