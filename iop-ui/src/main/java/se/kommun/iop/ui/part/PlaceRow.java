package se.kommun.iop.ui.part;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.ui.form.Codes;
import se.kommun.iop.ui.form.TypedForm;
import se.kommun.iop.ui.noting.Check;

/** One place with the other names that lists use for it. */
final class PlaceRow extends TypedForm {

    private final TextField code;
    private final TextField name = Fields.text("make.place.name");
    private final TextField aliases = Fields.text("make.place.aliases");

    PlaceRow(TextField code) {
        this.code = hidden("code", code);
        field("name", name, Check.filled(name, Fields.missing()));
        field("aliases", aliases);
        add(beside(name, aliases));
    }

    String code() {
        return code.getValue();
    }

    void fill(Place known) {
        code.setValue(known.code().text());
        name.setValue(known.name());
        aliases.setValue(String.join(", ", known.aliases()));
    }

    Optional<Place> place() {
        return Fields.ifAny(name.getValue())
                .map(called -> new Place(Codes.of(code), called, Fields.listed(aliases.getValue())));
    }
}
