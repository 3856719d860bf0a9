package se.kommun.iop.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * One timing.
 *
 * @param cpu milliseconds that all processors worked for it, threads of the virtual machine and a database server included
 */
record Sample(double wall, double cpu) {

    static Sample of(Runnable work, java.util.function.LongSupplier serverNanos) {
        long cpu = cpuNanos() + serverNanos.getAsLong();
        long wall = System.nanoTime();
        work.run();
        wall = System.nanoTime() - wall;
        cpu = cpuNanos() + serverNanos.getAsLong() - cpu;
        return new Sample(wall / 1e6, cpu / 1e6);
    }

    private static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    static double median(List<Sample> samples, ToDoubleFunction<Sample> of) {
        var sorted = samples.stream().mapToDouble(of).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** As one line that a parent process reads. */
    String line() {
        return String.format(Locale.ROOT, "sample %.3f %.3f", wall, cpu);
    }

    static Sample parse(String line) {
        var words = line.split(" ");
        return new Sample(Double.parseDouble(words[1]), Double.parseDouble(words[2]));
    }
}
