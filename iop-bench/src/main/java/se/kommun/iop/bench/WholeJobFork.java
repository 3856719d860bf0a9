package se.kommun.iop.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One process of the race between whole jobs: warms up, runs some rounds, and prints a line for each. */
final class WholeJobFork {

    private WholeJobFork() {}

    /** Arguments: who, database url and user, rows, rounds to warm up, rounds that count, the workbook, and the same saved once more. */
    public static void main(String[] arguments) throws IOException {
        var who = arguments[0];
        var season = Season.of(Integer.parseInt(arguments[3]));
        int warm = Integer.parseInt(arguments[4]);
        int rounds = warm + Integer.parseInt(arguments[5]);
        var workbook = Path.of(arguments[6]);
        var folder = Files.createTempDirectory("iop-bench");
        var kept = switch (arguments[1]) {
            case "h2" -> who.equals("ordinary") ? WhereKept.plainH2(folder) : WhereKept.h2(folder);
            default -> new WhereKept(arguments[1], arguments[2]);
        };
        try (var contender = who.equals("ordinary") ? new OrdinaryJob(kept, season) : new OurJob(kept, season)) {
            for (int round = 0; round < rounds; round++) {
                contender.ready();
                System.gc();
                var sample = Sample.of(() -> contender.run(workbook), () -> kept.serverNanos(contender.tables()));
                if (contender.counted() != season.rows()) {
                    throw new IllegalStateException("Counted " + contender.counted());
                }
                System.out.println((round < warm ? "warm " : "") + sample.line());
                if (contender instanceof OurJob ours) {
                    // The same figures in a file that was saved once more.
                    var again = Sample.of(() -> ours.run(Path.of(arguments[7])), () -> kept.serverNanos(ours.tables()));
                    System.out.println((round < warm ? "warm " : "") + "again " + again.line());
                }
            }
        } finally {
            WhereKept.delete(folder);
        }
        System.exit(0);
    }
}
