package se.kommun.iop.batch.attendanceimport;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Figures;
import se.kommun.iop.domain.observation.Ledger;
import se.kommun.iop.domain.observation.LedgerEntry;
import se.kommun.iop.domain.observation.MonthLocks;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.ReceivedList.Stage;
import se.kommun.iop.domain.observation.ReceivedLists;

/** Sees to it that nothing changes what counts in a locked month. Ask it while the ledger is yours alone. */
record Guard(ReceivedLists lists, Ledger ledger, MonthLocks locks) {

    /** The locked months that would change if the list went on to the stage. */
    List<YearMonth> heldBack(ReceivedList list, Stage to) {
        if (to == Stage.ACCEPTED) {
            return heldBack(
                    list.agreement(),
                    entries -> with(entries, list, lists.draft(list.id()).observations()));
        }
        return list.stage() == Stage.ACCEPTED
                ? heldBack(
                        list.agreement(),
                        entries -> entries.filter(entry -> !entry.list().equals(list.id())))
                : List.of();
    }

    /** The locked months that would change if these observations were accepted as this list. */
    List<YearMonth> heldBack(ReceivedList list, List<Observation> observations) {
        return heldBack(list.agreement(), entries -> with(entries, list, observations));
    }

    private List<YearMonth> heldBack(Code agreement, Change change) {
        var history = locks.of(agreement);
        // Most agreements have nothing locked, and a ledger can be long.
        if (history.locked().isEmpty()) {
            return List.of();
        }
        var entries = ledger.entries(agreement);
        return history.brokenBy(
                Figures.of(entries), Figures.of(change.of(entries.stream()).toList()));
    }

    private static Stream<LedgerEntry> with(
            Stream<LedgerEntry> entries, ReceivedList list, List<Observation> observations) {
        return Stream.concat(
                entries,
                observations.stream()
                        .map(one ->
                                new LedgerEntry(one, list.id(), list.fileName(), list.fingerprint(), Long.MAX_VALUE)));
    }

    private interface Change {
        Stream<LedgerEntry> of(Stream<LedgerEntry> entries);
    }
}
