package se.kommun.iop.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Figures;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.LedgerEntry;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Reported;

/** A case file with a figure for each row of a season, as the ledger tells them. */
final class Written {

    private static final ImportId LIST = new ImportId(new UUID(1, 1));
    private static final Fingerprint CONTENT = Fingerprint.of("närvaro".getBytes(UTF_8));

    private Written() {}

    static Snapshot snapshot(Season season, Agreement agreement, LocalDate asOf) {
        var entries = IntStream.range(0, season.rows())
                .mapToObj(row -> entry(season, row))
                .toList();
        var file = new CaseFile(agreement, asOf, Figures.of(entries), List.of(), Map.of());
        return Snapshot.of(file, Instant.parse("2026-01-08T09:30:00Z"));
    }

    private static LedgerEntry entry(Season season, int row) {
        return new LedgerEntry(
                new Observation(
                        new Observation.Key(
                                new Code("plats-" + row % season.places()), season.day(row), new Code("besok")),
                        Reported.Counted.of(season.count(row)),
                        false,
                        new Observation.Source(
                                new CellReference("Närvaro", "C" + (row + 2)),
                                Integer.toString(season.count(row)),
                                "number")),
                LIST,
                "närvaro.xlsx",
                CONTENT,
                1);
    }
}
