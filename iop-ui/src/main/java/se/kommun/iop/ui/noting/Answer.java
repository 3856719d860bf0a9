package se.kommun.iop.ui.noting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.UnaryOperator;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementChange;
import se.kommun.iop.domain.difference.AgreementDifference;
import se.kommun.iop.ui.frame.Moments;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Status;
import se.kommun.iop.ui.frame.Words;

/**
 * Where a form says what became of it. Whoever was overtaken reads who saved and what, and may lay the change on top of
 * that; what was typed stays where it is.
 */
public final class Answer extends Div {

    private Pen pen;
    private Runnable kept = () -> {};

    public Answer(Pen pen) {
        this.pen = pen;
        getElement().setAttribute("aria-live", "polite");
    }

    /** What the form does when its change has been kept, before the page shows itself anew. */
    public Answer whenKept(Runnable heard) {
        kept = heard;
        return this;
    }

    /** What is noted began with an earlier version. */
    public void began(int version) {
        pen = pen.since(version);
    }

    public void clear() {
        removeAll();
    }

    /** Notes the change and shows the reply; tells the page when it was kept. */
    public void note(UnaryOperator<Agreement> change) {
        note(change, "");
    }

    /** @param reason why, which the history keeps */
    public void note(UnaryOperator<Agreement> change, String reason) {
        removeAll();
        switch (pen.note(change, reason)) {
            case NotingReply.Noted(var now) -> {
                pen = pen.on(now);
                Status.done(Words.say("noting.kept"));
                kept.run();
                pen.kept().run();
            }
            case NotingReply.Refused(var reasons) -> {
                var list = new UnorderedList();
                reasons.stream().map(ListItem::new).forEach(list::add);
                add(new Notice(Notice.Kind.BAD, Words.say("noting.refused"), list).announced());
            }
            case NotingReply.Stale stale -> add(overtaken(stale, change, reason));
        }
    }

    private Notice overtaken(NotingReply.Stale stale, UnaryOperator<Agreement> change, String reason) {
        var who = new UnorderedList();
        stale.since().stream().map(Answer::said).map(ListItem::new).forEach(who::add);
        var theirs = stale.theirs();
        var onTop = new Button(Words.say("noting.on-top"), click -> {
            pen = pen.on(theirs);
            note(change, reason);
        });
        return new Notice(
                        Notice.Kind.WARNING,
                        Words.say("noting.overtaken"),
                        who,
                        new DifferenceTable(
                                AgreementDifference.between(stale.begun().agreement(), theirs.agreement()),
                                theirs.agreement()),
                        new Paragraph(Words.say("noting.on-top.text")),
                        onTop)
                .announced();
    }

    private static String said(AgreementChange change) {
        return Words.say("noting.overtaken.by", change.by(), Moments.say(change.at()), change.version());
    }
}
