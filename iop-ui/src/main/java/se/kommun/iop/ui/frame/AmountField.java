package se.kommun.iop.ui.frame;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import se.kommun.iop.domain.money.Money;

/** An amount in kronor, as people type it: {@code 100 000}, {@code 100000,50} or {@code 100000.50 kr}. */
public final class AmountField extends TextField {

    private static final Pattern WRITTEN = Pattern.compile("[0-9]{1,12}([.,][0-9]{1,2})?");

    public AmountField(String label) {
        super(label);
        setRequiredIndicatorVisible(true);
        setHelperText(Words.say("amount.help"));
        getElement().setAttribute("inputmode", "decimal");
    }

    public void setMoney(Money money) {
        setValue(Words.wording().amount(money).replace(" kr", "").replace("\u00a0kr", ""));
    }

    /** If not, the field says so itself. */
    public boolean isRight() {
        setErrorMessage(Words.say(isBlank() ? "amount.missing" : "amount.bad"));
        setInvalid(parsed().isEmpty());
        return !isInvalid();
    }

    /** Only when it is right. */
    public Money money() {
        return parsed().orElseThrow();
    }

    /** Without a word about what is wrong. */
    public Optional<Money> ifRight() {
        return parsed();
    }

    private boolean isBlank() {
        return getValue().isBlank();
    }

    private Optional<Money> parsed() {
        var digits = getValue().replaceAll("[\\s\u00a0\u202f]", "").replaceFirst("(?i)kr$", "");
        return WRITTEN.matcher(digits).matches()
                ? Optional.of(Money.kronor(new BigDecimal(digits.replace(',', '.'))))
                        .filter(money -> money.compareTo(Money.ZERO) > 0)
                : Optional.empty();
    }
}
