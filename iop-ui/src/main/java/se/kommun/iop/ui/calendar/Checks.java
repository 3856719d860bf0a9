package se.kommun.iop.ui.calendar;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.IntStream;
import se.kommun.iop.ui.frame.Words;

/** What is wrong is said at the field where it was typed. */
final class Checks {

    private Checks() {}

    /** All are asked, so that all is said at once. */
    static boolean all(boolean... right) {
        return IntStream.range(0, right.length).allMatch(at -> right[at]);
    }

    static boolean text(TextField field, String missing) {
        field.setErrorMessage(missing);
        field.setInvalid(field.getValue().isBlank());
        return !field.isInvalid();
    }

    static boolean day(DatePicker field) {
        field.setErrorMessage(Words.say("calendar.day.missing"));
        field.setInvalid(field.getValue() == null);
        return !field.isInvalid();
    }

    /** Both are there, and in order. */
    static boolean days(DatePicker from, DatePicker through) {
        boolean both = day(from) & day(through);
        if (both && through.getValue().isBefore(from.getValue())) {
            through.setErrorMessage(Words.say("calendar.order"));
            through.setInvalid(true);
            return false;
        }
        return both;
    }
}
