package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.html.Div;
import se.kommun.iop.domain.agreement.Standing;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Words;

/** How an agreement stands, in a word. */
final class StandingMark extends Div {

    StandingMark(Standing standing) {
        addClassName("standing");
        add(new Mark(
                switch (standing) {
                    case DRAFT, DECIDED -> Notice.Kind.WARNING;
                    case SIGNED, EXPIRED, TERMINATED, RESCINDED -> Notice.Kind.INFO;
                    case IN_FORCE -> Notice.Kind.GOOD;
                },
                Words.say("standing", standing)));
    }
}
