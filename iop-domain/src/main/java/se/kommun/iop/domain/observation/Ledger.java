package se.kommun.iop.domain.observation;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import se.kommun.iop.domain.code.Code;

/**
 * All observations of all accepted lists. What counts is never stored: it follows from which lists are accepted and in
 * which order ({@link Figures}), so a withdrawn list revives what it had superseded.
 */
public interface Ledger {

    /** Every entry of the lists that are accepted now, in any order. */
    List<LedgerEntry> entries(Code agreement);

    /** Every entry of these lists as if they, and no others, were accepted. Lists that never were say nothing. */
    List<LedgerEntry> entriesOf(Code agreement, Set<ImportId> lists);

    /**
     * Does the work while nobody else changes what counts for the agreement. All that it keeps is kept, or nothing.
     */
    <T> T alone(Code agreement, Supplier<T> work);
}
