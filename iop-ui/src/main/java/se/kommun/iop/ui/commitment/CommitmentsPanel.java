package se.kommun.iop.ui.commitment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Commitment.Modality;
import se.kommun.iop.domain.agreement.Fulfilment;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.obligation.Obligation;
import se.kommun.iop.domain.obligation.Obligation.Kind;
import se.kommun.iop.domain.obligation.Obligation.State;
import se.kommun.iop.domain.obligation.YearWheel;
import se.kommun.iop.ui.frame.Dues;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;
import se.kommun.iop.ui.noting.NotingForm;
import se.kommun.iop.ui.noting.Pen;

/** What the parties have promised, what others ask of them, and what they may do, each apart. */
final class CommitmentsPanel extends Div {

    private final Optional<Pen> pen;

    CommitmentsPanel(Agreement agreement, LocalDate today, Optional<Pen> pen) {
        this.pen = pen;
        var wheel = YearWheel.of(List.of(agreement), today);
        add(
                new Part(
                        Words.say("promised.title"),
                        new Paragraph(Words.say("promised.text")),
                        table(Words.say("promised.caption"), promised(agreement, wheel))),
                new Part(
                        Words.say("promised.outside"),
                        new Paragraph(Words.say("promised.outside.text")),
                        table(Words.say("promised.outside.caption"), outside(wheel))),
                limits(agreement));
    }

    /** In the agreement's own order. */
    private static List<Obligation> promised(Agreement agreement, YearWheel wheel) {
        return agreement.commitments().stream()
                .flatMap(one -> wheel.find(agreement.code() + "/commitment/" + one.code()).stream())
                .filter(one -> one.kind() == Kind.COMMITMENT)
                .toList();
    }

    private static List<Obligation> outside(YearWheel wheel) {
        return wheel.obligations().stream()
                .filter(one -> one.kind() == Kind.OUTSIDE)
                .toList();
    }

    private Component table(String caption, List<Obligation> obligations) {
        var columns = Stream.of("commitments.what", "commitments.owner", "commitments.due", "promised.state", "clause")
                .map(Words::say)
                .toList();
        var table = new Table(caption, columns).stacking();
        obligations.forEach(one -> table.with(
                new Span(Words.say(one.what())),
                new Span(one.owner()),
                new Span(Dues.say(one.due())),
                state(one),
                new Span(one.clause())));
        return table;
    }

    private Div state(Obligation one) {
        var said = one.done()
                .map(day -> Words.say("wheel.done.on", day))
                .orElseGet(() -> Words.say("wheel.state", one.state()));
        var state = new Div(new Mark(kind(one.state()), said));
        if (one.state() != State.DONE) {
            pen.ifPresent(known -> state.add(form(one, known)));
        }
        return state;
    }

    private static Notice.Kind kind(State state) {
        return switch (state) {
            case DONE -> Notice.Kind.GOOD;
            case OVERDUE -> Notice.Kind.BAD;
            case DUE, PAST_BEFORE_START -> Notice.Kind.WARNING;
            case UPCOMING, STANDING, WAITING -> Notice.Kind.INFO;
        };
    }

    private static NotingForm form(Obligation one, Pen pen) {
        var day = SwedishDates.field(Words.say("step.day"));
        var evidence = new TextField(Words.say("promised.evidence"));
        evidence.setHelperText(Words.say("promised.evidence.help"));
        var code = new Code(one.id().substring(one.id().lastIndexOf('/') + 1));
        return new NotingForm(Words.say("promised.note"), pen)
                .about(Words.say(one.what()))
                .with(day, Check.happened(day, pen.today()))
                .with(evidence, Check.filled(evidence, Words.say("promised.evidence.missing")))
                .noting(Pen.onLife(life -> life.revise()
                        .fulfilments(Stream.concat(
                                        life.fulfilments().stream(),
                                        Stream.of(new Fulfilment(
                                                code,
                                                day.getValue(),
                                                evidence.getValue().strip())))
                                .toList())
                        .done()));
    }

    /** What may be done and what must not: nothing of it can be late. */
    private static Part limits(Agreement agreement) {
        var table = new Table(
                        Words.say("promised.limits.caption"),
                        Words.say("commitments.what"),
                        Words.say("commitments.owner"),
                        Words.say("commitments.modality"),
                        Words.say("clause"))
                .stacking();
        agreement.commitments().stream()
                .filter(one -> one.modality() == Modality.MAY || one.modality() == Modality.MUST_NOT)
                .forEach(one -> table.with(
                        one.text(), agreement.party(one.owner()), Words.say("modality", one.modality()), one.clause()));
        return new Part(Words.say("promised.limits"), table);
    }
}
