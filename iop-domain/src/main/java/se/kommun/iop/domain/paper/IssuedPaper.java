package se.kommun.iop.domain.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Figure;
import se.kommun.iop.domain.observation.FigureChange;
import se.kommun.iop.domain.observation.Figures;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Ledger;
import se.kommun.iop.domain.observation.LedgerEntry;

/**
 * A paper that was made and given to somebody (utlämnat papper).
 *
 * @param about the follow-up or the decision that it is about; empty for the figures alone
 * @param checksum of the snapshot that it was made from
 * @param lists the accepted lists that its figures stood on
 */
public record IssuedPaper(
        Code agreement,
        PaperKind kind,
        Optional<Code> about,
        LocalDate asOf,
        Fingerprint checksum,
        Set<ImportId> lists,
        String by,
        Instant at) {

    public IssuedPaper {
        lists = Set.copyOf(lists);
    }

    /** The paper that is made from the snapshot. */
    public static IssuedPaper of(Snapshot snapshot, PaperKind kind, Optional<Code> about, String by) {
        var file = snapshot.caseFile();
        var lists = file.figures()
                .all()
                .flatMap(IssuedPaper::reports)
                .map(LedgerEntry::list)
                .collect(Collectors.toSet());
        return new IssuedPaper(
                file.agreement().code(), kind, about, file.asOf(), snapshot.checksum(), lists, by, snapshot.takenAt());
    }

    /**
     * What counts now and did not when the paper was made, or the other way round (underlaget ändrat). Never noted down:
     * the lists that the paper stood on still say what they said.
     */
    public List<FigureChange> changes(Ledger ledger) {
        return FigureChange.between(
                Figures.of(ledger.entriesOf(agreement, lists)).until(asOf),
                Figures.of(ledger.entries(agreement)).until(asOf));
    }

    private static Stream<LedgerEntry> reports(Figure figure) {
        return Stream.concat(
                Stream.of(figure.counts()), Stream.concat(figure.agreeing().stream(), figure.superseded().stream()));
    }
}
