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
 * @param checksum of the snapshot that it was made from
 * @param lists the accepted lists that its figures stood on
 * @param stage what it said of how far it had come
 * @param file the SHA-256 of the file as it left; empty for what was issued before files were known
 * @param undressed that of the paper before it got a letterhead and before anything was left out of it for publication;
 *     empty for what was issued before that was known
 */
public record IssuedPaper(
        PaperId paper,
        LocalDate asOf,
        Fingerprint checksum,
        Set<ImportId> lists,
        PaperStage stage,
        Optional<Fingerprint> file,
        Optional<Fingerprint> undressed,
        String by,
        Instant at) {

    public IssuedPaper {
        lists = Set.copyOf(lists);
    }

    /**
     * The paper that is made from the snapshot and leaves as it was made.
     *
     * @param content the file
     */
    public static IssuedPaper of(PaperId paper, Snapshot snapshot, PaperStage stage, byte[] content, String by) {
        return of(paper, snapshot, stage, content, content, by);
    }

    /**
     * The paper that is made from the snapshot.
     *
     * @param undressed the paper before it got a letterhead and before anything was left out of it
     * @param content the file as it leaves
     */
    public static IssuedPaper of(
            PaperId paper, Snapshot snapshot, PaperStage stage, byte[] undressed, byte[] content, String by) {
        var file = snapshot.caseFile();
        var lists = file.figures()
                .all()
                .flatMap(IssuedPaper::reports)
                .map(LedgerEntry::list)
                .collect(Collectors.toSet());
        return new IssuedPaper(
                paper,
                file.asOf(),
                snapshot.checksum(),
                lists,
                stage,
                Optional.of(Fingerprint.of(content)),
                Optional.of(Fingerprint.of(undressed)),
                by,
                snapshot.takenAt());
    }

    public Code agreement() {
        return paper.agreement();
    }

    public Optional<Code> about() {
        return paper.about();
    }

    /**
     * What counts now and did not when the paper was made, or the other way round (underlaget ändrat). Never noted down:
     * the lists that the paper stood on still say what they said.
     */
    public List<FigureChange> changes(Ledger ledger) {
        return FigureChange.between(
                figures(ledger), Figures.of(ledger.entries(agreement())).until(asOf));
    }

    /** What the paper stood on: its lists still say what they said. */
    public Figures figures(Ledger ledger) {
        return Figures.of(ledger.entriesOf(agreement(), lists)).until(asOf);
    }

    private static Stream<LedgerEntry> reports(Figure figure) {
        return Stream.concat(
                Stream.of(figure.counts()), Stream.concat(figure.agreeing().stream(), figure.superseded().stream()));
    }
}
