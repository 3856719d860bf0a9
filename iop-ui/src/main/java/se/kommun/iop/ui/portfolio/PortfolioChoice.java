package se.kommun.iop.ui.portfolio;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import se.kommun.iop.reports.stamp.Edition;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Words;

/** Which committee and which cut-off day, and the papers that come of it. */
final class PortfolioChoice extends Div {

    private final Portfolios portfolios;
    private final String by;
    private final Runnable made;
    private final Select<String> committee = new Select<>();
    private final DatePicker asOf = SwedishDates.field(Words.say("papers.asof"));
    private final Div offered = new Div();

    PortfolioChoice(Portfolios portfolios, LocalDate today, String by, Runnable made) {
        this.portfolios = portfolios;
        this.by = by;
        this.made = made;
        var committees = portfolios.committees();
        committee.setLabel(Words.say("portfolio.committee"));
        committee.setPlaceholder(Words.say("portfolio.choose"));
        committee.setItems(committees);
        if (committees.size() == 1) {
            committee.setValue(committees.getFirst());
        }
        asOf.setValue(today);
        committee.addValueChangeListener(change -> offer());
        asOf.addValueChangeListener(change -> offer());
        var choices = new Div(committee, asOf);
        choices.addClassNames("choices", "portfolio-choice");
        add(choices, offered);
        offer();
    }

    private void offer() {
        offered.removeAll();
        var chosen = committee.getValue();
        var day = asOf.getValue();
        if (chosen == null || day == null) {
            offered.add(new Paragraph(Words.say("portfolio.first")));
            return;
        }
        var included = portfolios.of(chosen).stream().map(Said::subject).toList();
        var papers = new UnorderedList(
                item(chosen, day, Edition.WHOLE, "portfolio.word"),
                item(chosen, day, Edition.FOR_PUBLICATION, "portfolio.publication"));
        papers.addClassName("papers");
        offered.add(
                new Paragraph(Words.say(
                        "portfolio.included", included.size(), Words.wording().list(included))),
                papers,
                new Paragraph(Words.say("papers.publication.text")));
    }

    private ListItem item(String chosen, LocalDate day, Edition edition, String text) {
        return new ListItem(new Anchor(
                portfolios.paper(chosen, day, edition, by, Words.locale(), made),
                AttachmentType.DOWNLOAD,
                Words.say(text)));
    }
}
