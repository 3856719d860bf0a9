package se.kommun.iop.ui.yearwheel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.kommun.iop.domain.obligation.SharedCalendar;
import se.kommun.iop.domain.obligation.WheelScope;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Moments;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Status;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;

/** The calendars that have been given out, and where a manager gives out another or takes one back. */
final class CalendarsPart extends Div {

    private final Feeds feeds;
    private final String manager;
    private final Div given = new Div();
    private final Div answer = new Div();

    CalendarsPart(Feeds feeds, List<WheelScope> offered, String manager) {
        this.feeds = feeds;
        this.manager = manager;
        answer.getElement().setAttribute("aria-live", "polite");
        add(new Part(
                Words.say("feeds.title"),
                new Paragraph(Words.say("feeds.text")),
                new FeedForm(offered, this::giveOut),
                answer,
                given));
        list();
    }

    private void giveOut(String title, WheelScope scope) {
        var secret = feeds.giveOut(title, scope, manager);
        answer.removeAll();
        answer.add(new FeedAddress(title, secret));
        list();
    }

    private void list() {
        given.removeAll();
        var all = feeds.all();
        if (all.isEmpty()) {
            given.add(new Paragraph(Words.say("feeds.none")));
            return;
        }
        var table = new Table(
                        Words.say("feeds.caption"),
                        Words.say("feeds.name"),
                        Words.say("feeds.scope"),
                        Words.say("feeds.made"),
                        Words.say("feeds.state"))
                .stacking();
        all.forEach(one -> table.with(
                new Span(one.title()),
                new Span(ScopeWords.say(one.scope())),
                new Span(Words.say("list.by", Moments.say(one.madeAt()), one.madeBy())),
                state(one)));
        given.add(table);
    }

    private Div state(SharedCalendar one) {
        var lines = new Div();
        lines.addClassName("lines");
        one.revoked()
                .ifPresentOrElse(
                        back -> lines.add(
                                new Mark(Notice.Kind.INFO, Words.say("feeds.revoked")),
                                new Span(Words.say("list.by", Moments.say(back.at()), back.by()))),
                        () -> lines.add(
                                new Mark(Notice.Kind.GOOD, Words.say("feeds.open")),
                                new RevokeButton(one.title(), () -> revoke(one))));
        return lines;
    }

    private void revoke(SharedCalendar one) {
        feeds.revoke(one, manager);
        answer.removeAll();
        list();
        Status.done(Words.say("feeds.revoked.done", one.title()));
    }
}
