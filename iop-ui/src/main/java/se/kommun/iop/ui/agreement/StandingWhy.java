package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import se.kommun.iop.domain.agreement.StandingExplained;
import se.kommun.iop.ui.frame.Words;

/** How an agreement stands, and on demand why. */
final class StandingWhy extends Div {

    StandingWhy(StandingExplained stands) {
        addClassName("standing-why");
        add(
                new StandingMark(stands.standing()),
                new NativeDetails(
                        Words.say("standing.why"),
                        OverviewPanel.list(stands.because().stream()
                                .map(Words::say)
                                .map(text -> Words.wording().paragraphs(text))
                                .toList())));
    }
}
