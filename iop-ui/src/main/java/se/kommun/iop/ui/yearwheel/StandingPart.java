package se.kommun.iop.ui.yearwheel;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.stream.Collectors;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.followup.Due;
import se.kommun.iop.domain.obligation.Obligation;
import se.kommun.iop.domain.obligation.Obligation.State;
import se.kommun.iop.domain.payment.Judgement;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.frame.Dues;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Words;

/** What has no days: what waits for something else, and what goes on all through the term. */
final class StandingPart extends Div {

    private final LocalDate today;

    StandingPart(Wheel wheel, Visitor visitor, LocalDate today) {
        this.today = today;
        var waiting = wheel.in(State.WAITING);
        if (!waiting.isEmpty()) {
            var table = new ObligationTable(Words.say("wheel.waiting.caption"), wheel, visitor);
            waiting.forEach(one -> table.with(one, waitsFor(one, wheel.agreement(one))));
            add(new Part(Words.say("wheel.waiting"), table));
        }
        var standing = wheel.in(State.STANDING);
        if (!standing.isEmpty()) {
            var table = new ObligationTable(Words.say("wheel.standing.caption"), wheel, visitor);
            standing.forEach(one -> table.with(one, Dues.say(one.due())));
            add(new Part(Words.say("wheel.standing"), table));
        }
    }

    private String waitsFor(Obligation one, Agreement agreement) {
        var missing = missing(one, agreement);
        if (!missing.isEmpty()) {
            return Words.say("wheel.waits", missing);
        }
        if (one.due() instanceof Due.When(var event)) {
            return event.isBlank() ? Words.say("wheel.waits.unsaid") : Said.capital(event);
        }
        return Dues.say(one.due());
    }

    /** What an instalment still lacks, by its own condition. */
    private String missing(Obligation one, Agreement agreement) {
        return agreement.judgeInstalments(today).stream()
                .filter(Judgement.Blocked.class::isInstance)
                .filter(blocked -> one.kind() == Obligation.Kind.PAYMENT
                        && one.id().endsWith("/" + blocked.instalment().number()))
                .flatMap(blocked -> blocked.because().lacking().stream())
                .map(lacking -> Words.say(lacking))
                .collect(Collectors.joining("; "));
    }
}
