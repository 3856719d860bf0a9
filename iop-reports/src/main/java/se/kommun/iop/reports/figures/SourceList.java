package se.kommun.iop.reports.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.observation.Figure;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.LedgerEntry;
import se.kommun.iop.domain.observation.ReceivedList;

/**
 * A list that the figures come from.
 *
 * @param number by which the papers refer to it
 * @param received as it was handed in, when that is known
 * @param figures how many figures count because of it
 */
public record SourceList(
        int number,
        ImportId id,
        String fileName,
        Fingerprint fingerprint,
        Optional<ReceivedList> received,
        List<Figure> figures) {

    public SourceList {
        figures = List.copyOf(figures);
    }

    public Optional<Instant> receivedAt() {
        return received.map(ReceivedList::receivedAt);
    }

    /** By whom, when and why, if a person typed it instead of handing in a file. */
    public Optional<ReceivedList.Decision> typed() {
        return received.filter(list -> list.origin() == ReceivedList.Origin.TYPED)
                .flatMap(ReceivedList::decision);
    }

    /** Every list that a figure refers to, in the order in which they were accepted. */
    public static List<SourceList> all(CaseFile file) {
        var first = new LinkedHashMap<ImportId, LedgerEntry>();
        file.figures()
                .all()
                .flatMap(figure -> Stream.concat(
                        Stream.of(figure.counts()),
                        Stream.concat(figure.agreeing().stream(), figure.superseded().stream())))
                .sorted(Comparator.comparingLong(LedgerEntry::order).thenComparing(LedgerEntry::fileName))
                .forEach(entry -> first.putIfAbsent(entry.list(), entry));
        var received =
                file.lists().stream().collect(Collectors.toMap(ReceivedList::id, list -> list, (one, same) -> one));
        var counting = file.figures()
                .all()
                .collect(Collectors.groupingBy(figure -> figure.counts().list()));
        var all = new ArrayList<SourceList>();
        first.values()
                .forEach(entry -> all.add(new SourceList(
                        all.size() + 1,
                        entry.list(),
                        entry.fileName(),
                        entry.fingerprint(),
                        Optional.ofNullable(received.get(entry.list())),
                        counting.getOrDefault(entry.list(), List.of()))));
        return all;
    }
}
