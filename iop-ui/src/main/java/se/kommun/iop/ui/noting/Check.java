package se.kommun.iop.ui.noting;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import se.kommun.iop.domain.party.OrganisationNumber;
import se.kommun.iop.ui.frame.Words;

/** Whether a field is right; if it is not, it says so itself, with what is wrong and how to mend it. */
public interface Check {

    boolean isRight();

    /** Nothing to check. */
    static Check none() {
        return () -> true;
    }

    /** Something has been typed or chosen. */
    static <F extends HasValue<?, ?> & HasValidationProperties> Check filled(F field, String missing) {
        // What a select looks like to a screen reader is a button, which cannot be required.
        field.setRequiredIndicatorVisible(!(field instanceof Select));
        return () -> {
            boolean empty = field.isEmpty() || field.getValue() instanceof String text && text.isBlank();
            return told(field, empty, missing);
        };
    }

    /** A day that has been: nothing can be noted before it happens. */
    static Check happened(DatePicker field, LocalDate today) {
        field.setRequiredIndicatorVisible(true);
        field.setMax(today);
        return () -> isTyped(field)
                && told(
                        field,
                        field.getValue().isAfter(today),
                        Words.say("noting.day.future", Words.wording().date(today)));
    }

    static Check day(DatePicker field) {
        field.setRequiredIndicatorVisible(true);
        return () -> isTyped(field);
    }

    /** An organisation number with its check digit, or nothing where none is needed. */
    static Check organisationNumber(TextField field, BooleanSupplier isNeeded) {
        return () -> told(
                field,
                !(OrganisationNumber.isValid(field.getValue())
                        || field.getValue().isBlank() && !isNeeded.getAsBoolean()),
                Words.say("number.wrong"));
    }

    /** Both days are there, and in order. */
    static Check period(DatePicker from, DatePicker through) {
        from.setRequiredIndicatorVisible(true);
        through.setRequiredIndicatorVisible(true);
        return () -> isTyped(from) & isTyped(through)
                && told(through, through.getValue().isBefore(from.getValue()), Words.say("noting.day.order"));
    }

    private static boolean isTyped(DatePicker field) {
        return told(field, field.isEmpty(), Words.say("noting.day.missing"));
    }

    private static <F extends HasValue<?, ?> & HasValidationProperties> boolean told(
            F field, boolean wrong, String message) {
        field.setErrorMessage(message);
        field.setInvalid(wrong);
        return !wrong;
    }
}
