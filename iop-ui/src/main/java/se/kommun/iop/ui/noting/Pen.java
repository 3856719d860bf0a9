package se.kommun.iop.ui.noting;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementVersion;
import se.kommun.iop.domain.agreement.Life;

/**
 * What somebody changes an agreement with from one page.
 *
 * @param begun the version that the page shows
 * @param by who writes
 * @param kept what the page does when something has been kept, such as showing itself anew
 */
public record Pen(Noting noting, AgreementVersion begun, String by, LocalDate today, Runnable kept) {

    /** A change of the noted facts alone. */
    public static UnaryOperator<Agreement> onLife(UnaryOperator<Life> change) {
        return agreement -> agreement.with(change.apply(agreement.life()));
    }

    public Agreement agreement() {
        return begun.agreement();
    }

    NotingReply note(UnaryOperator<Agreement> change) {
        return noting.note(begun, change, by);
    }

    /** The same pen, on another version. */
    Pen on(AgreementVersion version) {
        return new Pen(noting, version, by, today, kept);
    }
}
