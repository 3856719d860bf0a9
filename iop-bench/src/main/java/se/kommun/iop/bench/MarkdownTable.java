package se.kommun.iop.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What came out, as a table that can be pasted into the documentation. */
final class MarkdownTable {

    private final List<String> lines = new ArrayList<>();

    MarkdownTable(String... headings) {
        row(headings);
        lines.add("|" + "---|".repeat(headings.length));
    }

    void row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    void print() {
        lines.forEach(System.out::println);
        System.out.println();
    }

    static String spread(List<Sample> samples) {
        var walls = samples.stream().mapToDouble(Sample::wall).summaryStatistics();
        var pattern = walls.getMax() < 100 ? "%.1f (%.1f–%.1f)" : "%.0f (%.0f–%.0f)";
        return String.format(
                Locale.ROOT, pattern, Sample.median(samples, Sample::wall), walls.getMin(), walls.getMax());
    }
}
