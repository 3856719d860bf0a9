package se.kommun.iop.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The list of 62 rows, from upload to preview in a warm program, with few and with many old runs in Batch's tables. */
final class ShortLists {

    private static final int WARM = 60;
    private static final int ROUNDS = 100;

    private final int oldRuns;

    ShortLists(int oldRuns) {
        this.oldRuns = oldRuns;
    }

    void measure(List<String> databases) throws IOException {
        var season = Season.of(62);
        var folder = Files.createTempDirectory("iop-bench");
        var workbook = Files.write(folder.resolve("lista.xlsx"), GeneratedList.of(season));
        var table = new MarkdownTable("database", "old runs", "upload to preview, ms (min–max)", "cpu ms");
        try (var server = databases.contains("postgresql") ? EmbeddedPostgres.start() : null) {
            for (var database : databases) {
                try (var fresh = house(database, server, folder, "fresh", season);
                        var aged = house(database, server, folder, "aged", season)) {
                    new OldRuns(aged.tables()).fill(oldRuns);
                    var few = new ArrayList<Sample>();
                    var many = new ArrayList<Sample>();
                    for (int round = 0; round < WARM + ROUNDS; round++) {
                        one(fresh, workbook, round, few);
                        one(aged, workbook, round, many);
                    }
                    report(table, database, 0, few);
                    report(table, database, oldRuns, many);
                }
            }
        } finally {
            WhereKept.delete(folder);
        }
        table.print();
    }

    private static void one(OurJob house, Path workbook, int round, List<Sample> samples) {
        house.ready();
        var sample = Sample.of(
                () -> house.imports().preview(house.handIn(workbook)),
                () -> house.kept().serverNanos(house.tables()));
        if (round >= WARM) {
            samples.add(sample);
        }
    }

    private static void report(MarkdownTable table, String database, int old, List<Sample> samples) {
        table.row(
                database,
                String.format(Locale.ROOT, "%,d", old),
                MarkdownTable.spread(samples),
                String.format(
                        Locale.ROOT,
                        "%.1f",
                        samples.stream().mapToDouble(Sample::cpu).average().orElse(0)));
    }

    private static OurJob house(
            String database,
            @org.jspecify.annotations.Nullable EmbeddedPostgres server,
            Path folder,
            String name,
            Season season)
            throws IOException {
        if (server == null || !database.equals("postgresql")) {
            return new OurJob(WhereKept.h2(Files.createDirectory(folder.resolve(name))), season);
        }
        WholeJobs.execute(server, "create database " + name);
        return new OurJob(new WhereKept(server.getJdbcUrl("postgres", name), "postgres"), season);
    }
}
