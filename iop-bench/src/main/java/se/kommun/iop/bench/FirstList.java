package se.kommun.iop.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One process that has just started: the first list of its life, from upload to preview, and the two after it. */
final class FirstList {

    private FirstList() {}

    /** Arguments: the workbook, database url and user. */
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createTempDirectory("iop-bench");
        var kept = arguments[1].equals("h2") ? WhereKept.h2(folder) : new WhereKept(arguments[1], arguments[2]);
        try (var house = new OurJob(kept, Season.of(62))) {
            for (int list = 0; list < 3; list++) {
                house.ready();
                var sample = Sample.of(() -> house.imports().preview(house.handIn(Path.of(arguments[0]))), () -> 0);
                System.out.println(sample.line());
            }
        } finally {
            WhereKept.delete(folder);
        }
        System.exit(0);
    }
}
