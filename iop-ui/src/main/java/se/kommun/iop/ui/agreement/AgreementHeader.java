package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
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
        add(new H1(Said.subject(agreement)), about, new AgreementTabs(agreement, current, visitor));
    }
}
