package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.obligation.Obligation;
import se.kommun.iop.domain.obligation.Obligation.State;
import se.kommun.iop.domain.obligation.YearWheel;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Words;

/** What is late in any agreement, and what comes in the next thirty days: the first of it, and the way to the rest. */
final class DueSoonPart extends Div {

    private static final int DAYS_AHEAD = 30;
    private static final int SHOWN = 5;

    DueSoonPart(YearWheel wheel, List<Agreement> agreements, Visitor visitor) {
        var late = wheel.in(State.OVERDUE);
        var soon = wheel.within(DAYS_AHEAD).stream()
                .filter(one -> !one.kind().comesByItself())
                .toList();
        var part = new Part(
                Words.say("wheel.todo"), new Paragraph(Words.say("wheel.todo.count", late.size(), soon.size())));
        var list = new UnorderedList();
        list.addClassName("due-soon");
        Stream.concat(late.stream(), soon.stream())
                .limit(SHOWN)
                .forEach(one -> agreements.stream()
                        .filter(agreement -> agreement.code().equals(one.agreement()))
                        .forEach(agreement -> list.add(item(one, agreement, visitor))));
        if (list.getChildren().findAny().isPresent()) {
            part.add(list);
        }
        part.add(new Anchor("arshjul", Words.say("wheel.todo.all")));
        add(part);
    }

    private static ListItem item(Obligation one, Agreement agreement, Visitor visitor) {
        var days = new Span(one.window().map(Words.wording()::period).orElse(""));
        days.addClassName("due-days");
        var about = new Span(Said.subject(agreement));
        about.addClassName("source");
        return new ListItem(ObligationMark.word(one), days, ObligationLinks.to(one, agreement, visitor), about);
    }
}
