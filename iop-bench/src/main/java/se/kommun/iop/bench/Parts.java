package se.kommun.iop.bench;

import java.util.ArrayList;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** The parts by JMH, with JMH's own options: {@code parts -p rows=1000000 -f 1}. */
final class Parts {

    private Parts() {}

    static void measure(String... arguments) throws CommandLineOptionException, RunnerException {
        var results = new ArrayList<RunResult>(new Runner(new CommandLineOptions(arguments)).run());
        results.sort((one, other) -> {
            int rows = Integer.compare(rows(one), rows(other));
            return rows != 0 ? rows : Double.compare(score(one), score(other));
        });
        var table = new MarkdownTable("rows", "reader", "ms ± error", "× ours");
        for (var result : results) {
            var ours = results.stream()
                    .filter(one -> rows(one) == rows(result) && name(one).startsWith("iop"))
                    .mapToDouble(Parts::score)
                    .findFirst()
                    .orElse(Double.NaN);
            table.row(
                    String.format(Locale.ROOT, "%,d", rows(result)),
                    name(result),
                    String.format(
                            Locale.ROOT,
                            "%.2f ± %.2f",
                            score(result),
                            result.getPrimaryResult().getScoreError()),
                    String.format(Locale.ROOT, "%.1f", score(result) / ours));
        }
        table.print();
    }

    private static int rows(RunResult result) {
        return Integer.parseInt(result.getParams().getParam("rows"));
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static String name(RunResult result) {
        var full = result.getParams().getBenchmark();
        return full.substring(full.lastIndexOf('.') + 1);
    }
}
