package se.kommun.iop.domain.observation;

import java.util.List;
import se.kommun.iop.domain.code.Code;

/**
 * All observations of all accepted lists. What counts is never stored: it follows from which lists are accepted and in
 * which order ({@link Figures}), so a withdrawn list revives what it had superseded.
 */
public interface Ledger {

    /** Every entry of the lists that are accepted now, in any order. */
    List<LedgerEntry> entries(Code agreement);
}
