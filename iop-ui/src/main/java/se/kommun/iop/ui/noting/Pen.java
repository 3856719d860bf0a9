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
 * @param unsaved what has been typed on the page and not saved
 * @param kept what the page does when something has been kept, such as showing itself anew
 */
public record Pen(Noting noting, AgreementVersion begun, String by, LocalDate today, Unsaved unsaved, Runnable kept) {

    /** A change of the noted facts alone. */
    public static UnaryOperator<Agreement> onLife(UnaryOperator<Life> change) {
        return agreement -> agreement.with(change.apply(agreement.life()));
    }

    public Agreement agreement() {
        return begun.agreement();
    }

    NotingReply note(UnaryOperator<Agreement> change, String reason) {
        return noting.note(begun, change, by, reason);
    }

    /** The same pen on the version that was shown when the typing began, so that what others have saved since is told. */
    Pen since(int number) {
        return number == begun.number()
                ? this
                : noting.version(begun.agreement().code(), number).map(this::on).orElse(this);
    }

    /** The same pen, on another version. */
    Pen on(AgreementVersion version) {
        return new Pen(noting, version, by, today, unsaved, kept);
    }
}
