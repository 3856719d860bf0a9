package se.kommun.iop.batch.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.kommun.iop.batch.reading.question.ListQuestion;

/** Days that a list tells of in several rows, one for each sitting. How they are to be counted is asked once. */
final class SittingRows {

    private final Findings findings;
    private final List<Entry> open = new ArrayList<>();

    SittingRows(Findings findings) {
        this.findings = findings;
    }

    /** Whether each of them is about a sitting of its own, in the same sheet. */
    static boolean are(List<Entry> entries) {
        return entries.size() > 1
                && entries.stream().noneMatch(entry -> entry.part().isEmpty())
                && entries.stream().map(Entry::part).distinct().count() == entries.size()
                && entries.stream()
                                .map(entry -> entry.cell().sheet())
                                .distinct()
                                .count()
                        == 1;
    }

    /** Empty until somebody has answered. */
    Optional<Entry> settled(List<Entry> entries) {
        var first = entries.getFirst();
        var answer = findings.answer(ListQuestion.SITTINGS, entries.get(1).cell());
        if (answer.isEmpty()) {
            open.add(entries.get(1));
            return Optional.empty();
        }
        return Optional.of(
                answer.get().equals(ListQuestion.SUM) ? first.adding(sum(entries), written(entries)) : first);
    }

    /** Says it once for the whole list. */
    void tell() {
        if (!open.isEmpty()) {
            findings.error("sittings", open.getFirst().cell(), ListQuestion.SITTINGS, Integer.toString(open.size()));
        }
    }

    private static BigDecimal sum(List<Entry> entries) {
        return entries.stream().map(Entry::count).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Each count with the cell that it stands in. */
    private static String written(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.count().stripTrailingZeros().toPlainString() + " ("
                        + entry.cell().address() + ")")
                .collect(Collectors.joining(" + "));
    }
}
