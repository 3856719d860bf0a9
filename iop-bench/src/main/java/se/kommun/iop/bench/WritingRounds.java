package se.kommun.iop.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.reports.followup.FollowUpReport;

/** Workbooks and papers written by us and by others, in turns in one process. */
final class WritingRounds {

    private final int warm;
    private final int rounds;

    WritingRounds(int warm, int rounds) {
        this.warm = warm;
        this.rounds = rounds;
    }

    @FunctionalInterface
    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    void workbooks(int rows) {
        var writers = new LinkedHashMap<String, Writer>();
        writers.put("IOP, a table with its properties", out -> Workbooks.ours(rows, out));
        writers.put("POI streaming, bare cells", out -> Workbooks.poiStreaming(rows, out));
        writers.put("fastexcel, bare cells", out -> Workbooks.fastexcel(rows, out));
        var table = table("workbook");
        race(rows, writers, table);
        table.print();
    }

    void papers(List<Integer> figures) {
        var table = table("paper");
        for (int rows : figures) {
            // As many places as the first case has, so that only the days grow.
            var season = new Season(rows, 4);
            var snapshot = Written.snapshot(season, season.agreement("avtal"), season.day(rows - 1));
            var paper = new FollowUpReport(snapshot, new Code("uppfoljning"), Locale.of("sv", "SE"));
            var writers = new LinkedHashMap<String, Writer>();
            writers.put("IOP, the whole follow-up", paper::writeTo);
            writers.put("POI, one bare table", out -> WordTables.poi(rows, out));
            writers.put("docx4j, one bare table", out -> WordTables.docx4j(rows, out));
            race(rows, writers, table);
        }
        table.print();
    }

    private static MarkdownTable table(String what) {
        return new MarkdownTable("rows", what, "wall ms (min–max)", "cpu ms", "× ours, wall", "× ours, cpu");
    }

    private void race(int rows, Map<String, Writer> writers, MarkdownTable table) {
        var samples = new LinkedHashMap<String, List<Sample>>();
        for (int round = 0; round < warm + rounds; round++) {
            for (var writer : writers.entrySet()) {
                var sample = Sample.of(() -> write(writer.getValue()), () -> 0);
                if (round >= warm) {
                    samples.computeIfAbsent(writer.getKey(), some -> new ArrayList<>())
                            .add(sample);
                }
            }
        }
        var ours = samples.firstEntry().getValue();
        samples.forEach((writer, some) -> table.row(
                String.format(Locale.ROOT, "%,d", rows),
                writer,
                MarkdownTable.spread(some),
                String.format(Locale.ROOT, "%.0f", Sample.median(some, Sample::cpu)),
                String.format(
                        Locale.ROOT, "%.1f", Sample.median(some, Sample::wall) / Sample.median(ours, Sample::wall)),
                String.format(
                        Locale.ROOT, "%.1f", Sample.median(some, Sample::cpu) / Sample.median(ours, Sample::cpu))));
    }

    private static void write(Writer writer) {
        try {
            writer.write(new ByteArrayOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
