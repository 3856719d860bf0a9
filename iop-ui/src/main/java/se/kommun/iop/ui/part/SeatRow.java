package se.kommun.iop.ui.part;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import se.kommun.iop.domain.party.SteeringGroup.Seat;
import se.kommun.iop.ui.form.TypedForm;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;

/** One seat of the steering group. */
final class SeatRow extends TypedForm {

    private final TextField role = Fields.text("make.seat.role");
    private final TextField from = Fields.text("make.seat.from");
    final Checkbox convener = new Checkbox(Words.say("make.seat.convener"));

    SeatRow() {
        field("role", role, Check.filled(role, Fields.missing()));
        field("from", from, Check.filled(from, Fields.missing()));
        field("convener", convener);
        add(beside(role, from, convener));
    }

    void fill(Seat known) {
        role.setValue(known.role());
        from.setValue(known.from());
        convener.setValue(known.convener());
    }

    Optional<Seat> seat() {
        return role.getValue().isBlank()
                ? Optional.empty()
                : Optional.of(new Seat(Fields.said(role), Fields.said(from), convener.getValue()));
    }
}
