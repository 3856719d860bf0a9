package se.kommun.iop.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The race between whole jobs: each in processes of its own, in turns, and a table of medians. */
final class WholeJobs {

    private final int forks;
    private final int warm;
    private final int rounds;

    WholeJobs(int forks, int warm, int rounds) {
        this.forks = forks;
        this.warm = warm;
        this.rounds = rounds;
    }

    void race(int rows, List<String> databases) throws IOException, InterruptedException {
        var season = Season.of(rows);
        var folder = Files.createTempDirectory("iop-bench-lists");
        var workbook = Files.write(folder.resolve("lista.xlsx"), GeneratedList.of(season));
        var again = Files.write(folder.resolve("lista2.xlsx"), GeneratedList.savedAgain(season));
        var table = new MarkdownTable(
                "rows", "database", "who", "wall ms (min–max)", "cpu ms", "× ordinary, wall", "× ordinary, cpu");
        try (var server = databases.contains("postgresql") ? EmbeddedPostgres.start() : null) {
            for (var database : databases) {
                var results = new LinkedHashMap<String, List<Sample>>();
                for (int fork = 0; fork < forks; fork++) {
                    for (var who : List.of("ordinary", "ours")) {
                        var url = "h2";
                        if (server != null && database.equals("postgresql")) {
                            var name = who + fork + "_" + rows;
                            execute(server, "create database " + name);
                            url = server.getJdbcUrl("postgres", name);
                        }
                        run(results, who, url, rows, workbook, again);
                        if (server != null && database.equals("postgresql")) {
                            execute(server, "drop database " + who + fork + "_" + rows);
                        }
                    }
                }
                report(table, rows, database, results);
            }
        } finally {
            WhereKept.delete(folder);
        }
        table.print();
    }

    static void execute(EmbeddedPostgres server, String sql) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(Map<String, List<Sample>> results, String who, String url, int rows, Path workbook, Path again)
            throws IOException, InterruptedException {
        var heap = rows > 500_000 ? "-Xmx10g" : "-Xmx4g";
        var lines = Fork.of(WholeJobFork.class, List.of(heap))
                .run(who, url, "postgres", "" + rows, "" + warm, "" + rounds, workbook.toString(), again.toString());
        for (var line : lines) {
            System.err.println(who + " " + (url.equals("h2") ? url : "postgresql") + " " + line);
            if (line.startsWith("sample ")) {
                results.computeIfAbsent(who, some -> new ArrayList<>()).add(Sample.parse(line));
            } else if (line.startsWith("again ")) {
                results.computeIfAbsent("ours, the same again", some -> new ArrayList<>())
                        .add(Sample.parse(line.substring("again ".length())));
            }
        }
    }

    private static void report(MarkdownTable table, int rows, String database, Map<String, List<Sample>> results) {
        var ordinary = results.getOrDefault("ordinary", List.of());
        results.forEach((who, samples) -> table.row(
                String.format(Locale.ROOT, "%,d", rows),
                database,
                who,
                MarkdownTable.spread(samples),
                String.format(Locale.ROOT, "%.0f", Sample.median(samples, Sample::cpu)),
                ratio(ordinary, samples, false),
                ratio(ordinary, samples, true)));
    }

    private static String ratio(List<Sample> ordinary, List<Sample> samples, boolean cpu) {
        return String.format(
                Locale.ROOT,
                "%.1f",
                cpu
                        ? Sample.median(ordinary, Sample::cpu) / Sample.median(samples, Sample::cpu)
                        : Sample.median(ordinary, Sample::wall) / Sample.median(samples, Sample::wall));
    }
}
