package se.kommun.iop.domain.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import se.kommun.iop.domain.money.Money;

/**
 * One grant of de minimis aid to a recipient (stöd av mindre betydelse), from any public body.
 *
 * @param recipient the single undertaking (ett enda företag)
 * @param grantor the public body
 * @param on the day on which the right to it was given
 * @param amount its worth in kronor; for what is not money, the gross grant equivalent
 * @param euroRate kronor for one euro
 * @param rateDay the day of the rate
 * @param registered the day on which it was put in the central register
 */
public record Aid(
        String recipient,
        String grantor,
        LocalDate on,
        Form form,
        String text,
        Money amount,
        BigDecimal euroRate,
        LocalDate rateDay,
        Optional<LocalDate> registered) {

    public enum Form {
        MONEY,
        /** Not money, such as free premises. */
        IN_KIND
    }

    /** The same, put in the central register on that day. */
    public Aid registered(LocalDate day) {
        return new Aid(recipient, grantor, on, form, text, amount, euroRate, rateDay, Optional.of(day));
    }
}
