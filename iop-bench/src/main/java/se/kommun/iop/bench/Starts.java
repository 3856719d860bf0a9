package se.kommun.iop.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A dry run of a short list as a whole process: {@code ./run import --dry-run} beside the same jar started plainly. */
final class Starts {

    private static final int ROUNDS = 15;

    private final Path home;

    Starts(Path home) {
        this.home = home;
    }

    void measure() throws IOException, InterruptedException {
        var dryRun = List.of(
                "import",
                "--agreement",
                home.resolve("iop-persistence/src/main/resources/agreements/seniorluncher-2024.yaml")
                        .toString(),
                "--dry-run",
                home.resolve("iop-ui/src/main/resources/demo/sommar.xlsx").toString());
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var ways = new LinkedHashMap<String, List<String>>();
        ways.put(
                "java -jar iop.jar",
                List.of(java, "-jar", home.resolve("iop-ui/target/iop.jar").toString()));
        ways.put("./run", List.of(home.resolve("run").toString()));
        var samples = new LinkedHashMap<String, List<Sample>>();
        for (int round = -1; round < ROUNDS; round++) {
            for (Map.Entry<String, List<String>> way : ways.entrySet()) {
                var command = new ArrayList<>(way.getValue());
                command.addAll(dryRun);
                var sample = process(command);
                if (round == -1) {
                    awaitQuickStart();
                } else {
                    samples.computeIfAbsent(way.getKey(), some -> new ArrayList<>())
                            .add(sample);
                }
            }
        }
        var plain = samples.getOrDefault("java -jar iop.jar", List.of());
        var table = new MarkdownTable(
                "started with", "whole process, ms (min–max)", "cpu ms", "of the plain one, wall", "cpu");
        samples.forEach((way, some) -> table.row(
                way,
                MarkdownTable.spread(some),
                String.format(Locale.ROOT, "%.0f", Sample.median(some, Sample::cpu)),
                String.format(
                        Locale.ROOT, "%.2f", Sample.median(some, Sample::wall) / Sample.median(plain, Sample::wall)),
                String.format(
                        Locale.ROOT, "%.2f", Sample.median(some, Sample::cpu) / Sample.median(plain, Sample::cpu))));
        table.print();
    }

    /** The first command has it made, behind the scenes. */
    private void awaitQuickStart() throws InterruptedException {
        for (int i = 0; i < 300 && !Files.exists(home.resolve("iop-ui/target/quick/made-by")); i++) {
            Thread.sleep(1000);
        }
    }

    private static Sample process(List<String> command) throws IOException, InterruptedException {
        long started = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        // The last look before it is gone tells what it has worked, to within a few hundredths of a second.
        var worked = Duration.ZERO;
        while (process.isAlive()) {
            worked = process.info().totalCpuDuration().orElse(worked);
            Thread.sleep(5);
        }
        process.waitFor();
        return new Sample((System.nanoTime() - started) / 1e6, worked.toNanos() / 1e6);
    }
}
