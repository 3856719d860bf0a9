package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.StandingExplained;
import se.kommun.iop.domain.review.OpenQuestions;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Words;

/** Which agreement this is, how it stands, and the ways to its pages. */
final class AgreementHeader extends Div {

    AgreementHeader(Agreement agreement, AgreementTab current, Visitor visitor, LocalDate today) {
        addClassName("agreement-header");
        var identity = agreement.identity();
        var about = new Div(
                new Span(Words.say(
                        "agreement.about",
                        identity.committee(),
                        agreement.term().period())),
                new StandingWhy(StandingExplained.of(agreement, today)));
        about.addClassName("about");
        if (AgreementTab.QUESTIONS.isFor(visitor)) {
            about.add(AgreementLinks.to(
                    agreement,
                    AgreementTab.QUESTIONS,
                    Words.say(
                            "questions.count",
                            OpenQuestions.of(agreement).open().size())));
        }
        add(new H1(Said.subject(agreement)), about, tabs(agreement, current, visitor));
    }

    private static Nav tabs(Agreement agreement, AgreementTab current, Visitor visitor) {
        var list = new UnorderedList();
        Stream.of(AgreementTab.values()).filter(tab -> tab.isFor(visitor)).forEach(tab -> {
            var link = AgreementLinks.to(agreement, tab);
            if (tab == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        });
        var tabs = new Nav(list);
        tabs.addClassName("tabs");
        tabs.getElement().setAttribute("aria-label", Words.say("agreement.tabs"));
        return tabs;
    }
}
