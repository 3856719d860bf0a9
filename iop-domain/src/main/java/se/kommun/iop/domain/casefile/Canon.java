package se.kommun.iop.domain.casefile;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.domain.observation.Figure;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.observation.LedgerEntry;

/**
 * The one way in which a case file is written down to be compared. It follows the content and not the order in which a
 * register happened to answer.
 */
final class Canon {

    private Canon() {}

    static Fingerprint checksum(CaseFile file) {
        var text = String.join(
                "\n",
                file.agreement().toString(),
                file.asOf().toString(),
                figures(file),
                answers(file),
                waiting(file),
                open(file));
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String figures(CaseFile file) {
        return file.figures().all().map(Canon::figure).collect(Collectors.joining("\n"));
    }

    private static String figure(Figure figure) {
        var others = figure.agreeing().stream().map(Canon::entry).sorted().toList();
        return entry(figure.counts()) + others;
    }

    private static String entry(LedgerEntry entry) {
        return entry.observation() + "@" + entry.fingerprint().hex();
    }

    private static String waiting(CaseFile file) {
        return file.waiting().stream()
                .map(list -> list.fingerprint().hex())
                .sorted()
                .toList()
                .toString();
    }

    private static String open(CaseFile file) {
        return file.openFindings().stream()
                .map(open -> file.list(open.list())
                                .map(list -> list.fingerprint().hex())
                                .orElse("")
                        + open.finding().severity()
                        + open.finding().code()
                        + open.finding().cell())
                .sorted()
                .toList()
                .toString();
    }

    private static String answers(CaseFile file) {
        return file.answers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(typed -> typed.getKey() + "="
                        + typed.getValue().stream()
                                .sorted(Comparator.comparing(Answer::point).thenComparing(Answer::about))
                                .map(answer -> answer.point() + "/" + answer.about() + ":" + answer.text())
                                .toList())
                .collect(Collectors.joining("\n"));
    }
}
