package se.kommun.iop.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What {@code ./bench} runs: {@code jobs [rows]}, and the rest by name. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var what = arguments.length == 0 ? "jobs" : arguments[0];
        switch (what) {
            case "jobs" ->
                new WholeJobs(
                                Integer.getInteger("forks", 3),
                                Integer.getInteger("warm", 5),
                                Integer.getInteger("rounds", 5))
                        .race(
                                arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000,
                                List.of(System.getProperty("databases", "h2,postgresql")
                                        .split(",")));
            case "parts" -> Parts.measure(Arrays.copyOfRange(arguments, 1, arguments.length));
            case "reading" ->
                new ReadingRounds(Integer.getInteger("warm", 8), Integer.getInteger("rounds", 8))
                        .measure(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000);
            case "short" ->
                new ShortLists(Integer.getInteger("oldRuns", 200_000))
                        .measure(List.of(
                                System.getProperty("databases", "h2,postgresql").split(",")));
            case "workbooks" ->
                new WritingRounds(Integer.getInteger("warm", 3), Integer.getInteger("rounds", 5))
                        .workbooks(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000);
            case "papers" ->
                new WritingRounds(Integer.getInteger("warm", 10), Integer.getInteger("rounds", 10))
                        .papers(
                                arguments.length > 1
                                        ? Arrays.stream(arguments)
                                                .skip(1)
                                                .map(Integer::valueOf)
                                                .toList()
                                        : List.of(262, 1_000, 6_000, 24_000));
            case "portfolio" -> Portfolios.write();
            case "start" -> new Starts(Path.of(System.getProperty("iop.home", "."))).measure();
            default -> throw new IllegalArgumentException(what);
        }
    }
}
