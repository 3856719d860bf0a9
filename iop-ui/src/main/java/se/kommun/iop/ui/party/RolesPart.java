package se.kommun.iop.ui.party;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.party.RolesOn;
import se.kommun.iop.domain.party.SteeringGroup;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Pen;

/** Who has which role on a day that one chooses. */
final class RolesPart extends Div {

    private final Agreement agreement;
    private final DatePicker day = SwedishDates.field(Words.say("roles.day"));
    private final Div shown = new Div();

    RolesPart(Agreement agreement, LocalDate today, Optional<Pen> pen) {
        this.agreement = agreement;
        day.setValue(today);
        day.addValueChangeListener(change -> show());
        shown.getElement().setAttribute("aria-live", "polite");
        var part = new Part(Words.say("roles.title"), new Paragraph(Words.say("roles.text")));
        pen.ifPresent(one -> part.add(RoleForms.passOn(one)));
        part.add(day, shown, new HoldingsTable(agreement.life().roles().holdings(), pen));
        add(part);
        show();
    }

    private void show() {
        shown.removeAll();
        day.getOptionalValue().ifPresent(chosen -> {
            var on = new RolesOn(agreement.life().roles(), chosen);
            agreement.parties().steeringGroup().ifPresent(group -> shown.add(seats(group, on)));
            if (!on.roles().derived().isEmpty()) {
                shown.add(derived(on));
            }
            on.concentrated().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(one -> shown.add(new Notice(
                            Notice.Kind.INFO,
                            Words.say(
                                    "roles.several",
                                    one.getKey(),
                                    Words.wording().list(one.getValue())))));
        });
    }

    private static Table seats(SteeringGroup group, RolesOn on) {
        var table = new Table(
                        Words.say("roles.seats", group.clause()),
                        Words.say("roles.seat"),
                        Words.say("roles.from-party"),
                        Words.say("roles.holder"))
                .stacking();
        on.seats(group).forEach(seated -> {
            var seat = seated.seat();
            table.with(
                    new Span(seat.convener() ? Words.say("roles.convener", seat.role()) : seat.role()),
                    new Span(seat.from()),
                    holder(seated.holder()));
        });
        return table;
    }

    private static Table derived(RolesOn on) {
        var table = new Table(
                        Words.say("roles.derived"),
                        Words.say("roles.role"),
                        Words.say("roles.follows"),
                        Words.say("roles.holder"),
                        Words.say("clause"))
                .stacking();
        on.roles()
                .derived()
                .forEach(one -> table.with(
                        new Span(one.role()),
                        new Span(one.follows()),
                        holder(on.holder(one.role())),
                        new Span(one.clause())));
        return table;
    }

    private static Component holder(Optional<String> holder) {
        return holder.<Component>map(Span::new)
                .orElseGet(() -> new Mark(Notice.Kind.WARNING, Words.say("roles.vacant")));
    }
}
