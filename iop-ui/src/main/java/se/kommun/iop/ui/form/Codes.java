package se.kommun.iop.ui.form;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import se.kommun.iop.domain.code.Code;

/** Names of new records: a word for what they are and the first free number, so that no name follows what is typed. */
public final class Codes {

    private Codes() {}

    /** A field that nobody sees, with a code that none of the others has. */
    public static TextField fresh(String stem, Supplier<? extends Collection<String>> taken) {
        var field = new TextField();
        var others = taken.get();
        field.setValue(IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> stem + "-" + number)
                .filter(code -> !others.contains(code))
                .findFirst()
                .orElseThrow());
        return field;
    }

    public static Code of(TextField field) {
        return new Code(field.getValue());
    }
}
