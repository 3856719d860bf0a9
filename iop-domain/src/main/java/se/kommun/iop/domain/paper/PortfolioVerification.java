package se.kommun.iop.domain.paper;

import java.util.List;
import se.kommun.iop.domain.agreement.Agreement;

/**
 * Whether a portfolio that was given to somebody still holds (kontroll av en utlämnad portföljrapport).
 *
 * @param committee whose agreements it is about, as it was called then
 * @param agreements each agreement in it
 * @param added agreements that the committee has now and that are not in it
 */
public record PortfolioVerification(
        IssuedPortfolio portfolio, String committee, List<Verification> agreements, List<Agreement> added) {

    public PortfolioVerification {
        agreements = List.copyOf(agreements);
        added = List.copyOf(added);
    }

    /** Whether it would be made from exactly the same today. */
    public boolean same() {
        return added.isEmpty() && agreements.stream().allMatch(Verification::same);
    }

    /** Whether every snapshot can be gathered again from what is kept, exactly as it was. */
    public boolean remade() {
        return agreements.stream().allMatch(Verification::remade);
    }

    public List<Verification> changed() {
        return agreements.stream().filter(one -> !one.same()).toList();
    }
}
