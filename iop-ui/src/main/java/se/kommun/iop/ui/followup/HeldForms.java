package se.kommun.iop.ui.followup;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.followup.FollowUp.Point;
import se.kommun.iop.domain.followup.FollowUpHeld;
import se.kommun.iop.domain.party.SteeringGroup;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;
import se.kommun.iop.ui.noting.NotingForm;
import se.kommun.iop.ui.noting.Pen;

/** Planning a follow-up, and noting that it has been held. */
final class HeldForms extends Div {

    private final FollowUp followUp;
    private final Agreement agreement;
    private final Pen pen;

    HeldForms(FollowUp followUp, Agreement agreement, Pen pen) {
        this.followUp = followUp;
        this.agreement = agreement;
        this.pen = pen;
        addClassName("noting-row");
        add(plan(), hold());
    }

    private NotingForm plan() {
        var day = SwedishDates.field(Words.say("held.day"));
        return new NotingForm(Words.say("held.plan"), pen)
                .about(followUp.title())
                .with(day, Check.day(day))
                .noting(noted(() -> new FollowUpHeld(followUp.code(), day.getValue(), List.of(), "", List.of())));
    }

    private NotingForm hold() {
        var day = SwedishDates.field(Words.say("held.day"));
        var participants = new TextField(Words.say("held.participants"));
        participants.setHelperText(Words.say("held.participants.help"));
        participants.setValue(steeringGroup());
        participants.setWidthFull();
        var minutes = new TextField(Words.say("held.minutes"));
        minutes.setHelperText(Words.say("held.minutes.help"));
        var points = new CheckboxGroup<Point>(Words.say("held.points"));
        points.setItems(followUp.points());
        points.setItemLabelGenerator(Point::text);
        points.addThemeName("vertical");
        return new NotingForm(Words.say(followUp.form() == FollowUp.Form.WRITTEN ? "held.issue" : "held.hold"), pen)
                .about(followUp.title())
                .with(day, Check.happened(day, pen.today()))
                .with(participants)
                .with(minutes, Check.filled(minutes, Words.say("held.minutes.missing")))
                .with(points, Check.filled(points, Words.say("held.points.missing")))
                .noting(noted(() -> new FollowUpHeld(
                        followUp.code(),
                        day.getValue(),
                        Stream.of(participants.getValue().split(","))
                                .map(String::strip)
                                .filter(one -> !one.isEmpty())
                                .toList(),
                        minutes.getValue().strip(),
                        points.getValue().stream().map(Point::code).toList())));
    }

    private static UnaryOperator<Agreement> noted(Supplier<FollowUpHeld> held) {
        return Pen.onLife(life ->
                life.revise().followUps(held.get().among(life.followUps())).done());
    }

    /** Whoever sits in the steering group is likely to have been there, by role. */
    private String steeringGroup() {
        return followUp.form() == FollowUp.Form.WRITTEN
                ? ""
                : agreement
                        .parties()
                        .steeringGroup()
                        .map(group -> String.join(
                                ", ",
                                group.seats().stream()
                                        .map(SteeringGroup.Seat::role)
                                        .toList()))
                        .orElse("");
    }
}
