package se.kommun.iop.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
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
        Map<String, Callable<?>> writers = new LinkedHashMap<>();
        writers.put("IOP, a table with its properties", written(out -> Workbooks.ours(rows, out)));
        writers.put("POI streaming, bare cells", written(out -> Workbooks.poiStreaming(rows, out)));
        writers.put("fastexcel, bare cells", written(out -> Workbooks.fastexcel(rows, out)));
        var race = new Race(warm, rounds, "workbook");
        race.run(rows, writers);
        race.print();
    }

    void papers(List<Integer> figures) {
        var race = new Race(warm, rounds, "paper");
        for (int rows : figures) {
            // As many places as the first case has, so that only the days grow.
            var season = new Season(rows, 4);
            var snapshot = Written.snapshot(season, season.agreement("avtal"), season.day(rows - 1));
            var paper = new FollowUpReport(snapshot, new Code("uppfoljning"), Locale.of("sv", "SE"));
            Map<String, Callable<?>> writers = new LinkedHashMap<>();
            writers.put("IOP, the whole follow-up", written(paper::writeTo));
            writers.put("POI, one bare table", written(out -> WordTables.poi(rows, out)));
            writers.put("docx4j, one bare table", written(out -> WordTables.docx4j(rows, out)));
            race.run(rows, writers);
        }
        race.print();
    }

    private static Callable<?> written(Writer writer) {
        return () -> {
            var out = new ByteArrayOutputStream();
            writer.write(out);
            return out.size();
        };
    }
}
