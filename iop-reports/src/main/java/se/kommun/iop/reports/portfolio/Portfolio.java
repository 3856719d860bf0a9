package se.kommun.iop.reports.portfolio;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.observation.Fingerprint;

/**
 * All agreements of one committee, frozen at one moment.
 *
 * @param snapshots in the order of their terms, whatever order they came in
 */
public record Portfolio(String committee, LocalDate asOf, List<Snapshot> snapshots, Instant takenAt) {

    /** @throws IllegalArgumentException if a snapshot has another cut-off date */
    public Portfolio {
        if (snapshots.stream().anyMatch(one -> !one.caseFile().asOf().equals(asOf))) {
            throw new IllegalArgumentException("All of a portfolio has one cut-off date");
        }
        snapshots = snapshots.stream()
                .sorted(Comparator.comparing(
                                (Snapshot one) -> agreement(one).term().period().from())
                        .thenComparing(one -> agreement(one).code()))
                .toList();
    }

    /** Same content, same checksum: that of all its snapshots. */
    public Fingerprint checksum() {
        var all = snapshots.stream().map(one -> one.checksum().hex()).collect(Collectors.joining("\n"));
        return Fingerprint.of((committee + "\n" + asOf + "\n" + all).getBytes(StandardCharsets.UTF_8));
    }

    List<CaseFile> files() {
        return snapshots.stream().map(Snapshot::caseFile).toList();
    }

    List<Agreement> agreements() {
        return files().stream().map(CaseFile::agreement).toList();
    }

    private static Agreement agreement(Snapshot snapshot) {
        return snapshot.caseFile().agreement();
    }
}
