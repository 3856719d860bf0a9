package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.obligation.Obligation;
import se.kommun.iop.domain.obligation.Obligation.Kind;
import se.kommun.iop.domain.obligation.Obligation.State;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Words;

/** How an obligation stands, in a word, and why where the word does not say it. */
public final class ObligationMark extends Div {

    public ObligationMark(Obligation one, Agreement agreement) {
        addClassName("lines");
        add(word(one));
        if (one.state() == State.PAST_BEFORE_START) {
            add(new Span(Words.say("wheel.past.why", agreement.term().period().from())));
        }
        one.done()
                .filter(day -> !one.kind().comesByItself())
                .ifPresent(day -> add(new Span(Words.say("wheel.done.on", day))));
    }

    /** The word alone, for where there is little room. */
    public static Mark word(Obligation one) {
        return new Mark(kind(one), Words.say(key(one)));
    }

    private static String key(Obligation one) {
        if (one.state() == State.DONE && one.kind().comesByItself()) {
            return "wheel.state.passed";
        }
        // A right to be paid is no duty that is due.
        if (one.state() == State.DUE && one.kind() == Kind.PAYMENT) {
            return "wheel.state.payable";
        }
        return "wheel.state." + one.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Notice.Kind kind(Obligation one) {
        return switch (one.state()) {
            case DONE -> Notice.Kind.GOOD;
            case OVERDUE -> Notice.Kind.BAD;
            case DUE, PAST_BEFORE_START -> Notice.Kind.WARNING;
            case UPCOMING, STANDING, WAITING -> Notice.Kind.INFO;
        };
    }
}
