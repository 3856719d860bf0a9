package se.kommun.iop.ui.party;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.domain.party.RoleHolding;
import se.kommun.iop.domain.party.Roles;
import se.kommun.iop.domain.party.SteeringGroup.Seat;
import se.kommun.iop.ui.frame.SwedishDates;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;
import se.kommun.iop.ui.noting.NotingForm;
import se.kommun.iop.ui.noting.Pen;

/** What a manager notes about who has a role. */
final class RoleForms {

    private RoleForms() {}

    /** Whoever had the role leaves it the day before. */
    static NotingForm passOn(Pen pen) {
        var role = new ComboBox<String>(Words.say("roles.role"));
        role.setItems(known(pen.agreement()));
        role.setAllowCustomValue(true);
        role.addCustomValueSetListener(typed -> role.setValue(typed.getDetail()));
        role.setHelperText(Words.say("roles.role.help"));
        var holder = new TextField(Words.say("roles.holder"));
        var from = SwedishDates.field(Words.say("roles.from"));
        from.setValue(pen.today());
        var source = new TextField(Words.say("roles.source"));
        source.setHelperText(Words.say("roles.source.help"));
        return new NotingForm(Words.say("roles.pass-on"), pen)
                .with(role, Check.filled(role, Words.say("roles.role.missing")))
                .with(holder, Check.filled(holder, Words.say("roles.holder.missing")))
                .with(from, Check.day(from))
                .with(source, Check.filled(source, Words.say("roles.source.missing")))
                .noting(roles(known -> known.passedTo(new RoleHolding(
                        role.getValue().strip(),
                        holder.getValue().strip(),
                        from.getValue(),
                        Optional.empty(),
                        source.getValue().strip()))));
    }

    static NotingForm leave(RoleHolding holding, Pen pen) {
        var last = SwedishDates.field(Words.say("roles.last"));
        last.setMin(holding.from());
        return new NotingForm(Words.say("roles.leave"), pen)
                .about(holding.role())
                .with(last, notBefore(holding, last))
                .noting(roles(known -> known.left(holding.role(), last.getValue())));
    }

    private static Check notBefore(RoleHolding holding, DatePicker last) {
        var typed = Check.day(last);
        return () -> {
            if (typed.isRight() && last.getValue().isBefore(holding.from())) {
                last.setErrorMessage(Words.say("roles.last.early", holding.from()));
                last.setInvalid(true);
            }
            return !last.isInvalid();
        };
    }

    /** The roles of the agreement; one that follows another has no holder of its own. */
    private static List<String> known(Agreement agreement) {
        return Stream.of(
                        agreement.parties().parties().stream().map(Party::contactRole),
                        agreement.parties().steeringGroup().stream()
                                .flatMap(group -> group.seats().stream())
                                .map(Seat::role),
                        agreement.life().roles().holdings().stream().map(RoleHolding::role))
                .flatMap(roles -> roles)
                .distinct()
                .toList();
    }

    private static UnaryOperator<Agreement> roles(UnaryOperator<Roles> change) {
        return Pen.onLife(
                life -> life.revise().roles(change.apply(life.roles())).done());
    }
}
