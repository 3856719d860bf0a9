package se.kommun.iop.batch.workbook;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What is left of the limits while one file is read. Whoever reads asks it at every step. */
final class Budget {

    /** All text that is kept. Far above any list, and well below what would fill the memory. */
    private static final long CHARACTERS = 40_000_000;

    private static final int STEPS_BETWEEN_LOOKS_AT_THE_CLOCK = 4_096;

    /** What a cell takes while its list is read, with all that is found out about it. */
    private static final long BYTES_A_CELL = 400;

    private static final long MOST_HELD = Runtime.getRuntime().maxMemory() / BYTES_A_CELL;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Limits limits;
    private final long started = timeWorked();
    private long inflated;
    private long characters;
    private int rows;
    private int cells;
    private int sheets;
    private int held;
    private int steps;

    Budget(Limits limits) {
        this.limits = limits;
    }

    void step() {
        if (++steps % STEPS_BETWEEN_LOOKS_AT_THE_CLOCK == 0) {
            stopIf(
                    timeWorked() - started > limits.time().toNanos(),
                    Limits.Kind.SECONDS,
                    limits.time().toSeconds());
        }
    }

    void inflate(long bytes) {
        inflated += bytes;
        stopIf(inflated > limits.inflatedBytes(), Limits.Kind.UNPACKED, limits.inflatedBytes());
    }

    /** A file that says itself that it is too large need not be unpacked to prove it. */
    void wouldInflate(long bytes) {
        stopIf(bytes > limits.inflatedBytes(), Limits.Kind.UNPACKED, limits.inflatedBytes());
    }

    void keep(String text) {
        characters += text.length();
        stopIf(characters > CHARACTERS, Limits.Kind.TEXT, CHARACTERS);
    }

    void row() {
        stopIf(++rows > limits.nonEmptyRows(), Limits.Kind.ROWS, limits.nonEmptyRows());
    }

    /** A cell, or anything else that takes about as much memory as one. */
    void cell() {
        step();
        stopIf(++cells > limits.cells(), Limits.Kind.CELLS, limits.cells());
    }

    /** A cell that is held, and will be read with all others at once. */
    void hold() {
        stopIf(++held > MOST_HELD, Limits.Kind.MEMORY, MOST_HELD);
    }

    void sheet() {
        stopIf(++sheets > limits.sheets(), Limits.Kind.SHEETS, limits.sheets());
    }

    /** Work, not waiting: a busy machine must not make a list too large that is read on a quiet one. */
    private static long timeWorked() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    private static void stopIf(boolean spent, Limits.Kind kind, long allowed) {
        if (spent) {
            throw NotOpened.tooLarge(kind, allowed);
        }
    }
}
