package se.kommun.iop.ui.followup;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.followup.FollowUp.Point;
import se.kommun.iop.domain.followup.FollowUpHeld;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Pen;

/** Whether a follow-up is done, why not, and the meetings that are planned and held. */
final class HeldPanel extends Div {

    HeldPanel(Agreement agreement, FollowUp followUp, LocalDate today, Optional<Pen> pen) {
        addClassName("held");
        var done = agreement.evidence().since(Evidence.Kind.FOLLOWED_UP, followUp.code(), today);
        var progress = agreement.progress(followUp);
        add(done.map(day -> new Mark(Notice.Kind.GOOD, Words.say("held.done", day)))
                .orElseGet(() -> new Mark(Notice.Kind.WARNING, Words.say("held.open"))));
        if (done.isEmpty()) {
            add(new Paragraph(progress.lacking(today).map(Words::say).orElse(Words.say("held.nothing")) + "."));
        }
        if (!progress.meetings().isEmpty()) {
            var table = new Table(
                            Words.say("held.caption", followUp.title()),
                            Words.say("held.day"),
                            Words.say("held.participants"),
                            Words.say("held.minutes"),
                            Words.say("held.points"))
                    .stacking();
            progress.meetings().forEach(one -> row(table, one, followUp, today));
            add(table);
        }
        pen.ifPresent(one -> add(new HeldForms(followUp, agreement, one)));
    }

    private static void row(Table table, FollowUpHeld one, FollowUp followUp, LocalDate today) {
        var day = Words.wording().date(one.on());
        var points = followUp.points().stream()
                .filter(point -> one.dealtWith().contains(point.code()))
                .map(Point::text)
                .toList();
        table.with(
                one.on().isAfter(today) ? Words.say("held.planned", day) : day,
                one.participants().isEmpty() ? "–" : String.join(", ", one.participants()),
                one.minutes().isEmpty() ? "–" : one.minutes(),
                points.isEmpty() ? "–" : String.join(" ", points));
    }
}
