package se.kommun.iop.batch.workbook;

import java.time.Duration;

/**
 * How much of a file is looked at before it is refused as too large. Rows and cells are counted over the whole file, and
 * only those that hold something.
 *
 * @param bytes how large the file itself may be
 * @param inflatedBytes how large the parts of it that are read may be when unpacked
 * @param time how much work a file may take, as the processor counts it
 * @param findings how many findings of one kind are told one by one, the rest being told as one; nothing is refused for it
 */
public record Limits(
        long bytes, long inflatedBytes, int nonEmptyRows, int cells, int sheets, Duration time, int findings) {

    private static final int FINDINGS = 1_000;

    private static final Limits STANDARD =
            new Limits(20_000_000, 400_000_000, 50_000, 1_000_000, 255, Duration.ofSeconds(8));

    /** With as many findings as usual. */
    public Limits(long bytes, long inflatedBytes, int nonEmptyRows, int cells, int sheets, Duration time) {
        this(bytes, inflatedBytes, nonEmptyRows, cells, sheets, time, FINDINGS);
    }

    /** Which of them a file has reached. */
    public enum Kind {
        BYTES,
        UNPACKED,
        ROWS,
        CELLS,
        COLUMNS,
        SHEETS,
        SECONDS,
        TEXT,
        /** What a list takes that has to be held as a whole; there is only so much memory. */
        MEMORY
    }

    /** @param allowed as much as the limit allows, in bytes, rows, cells, sheets, seconds or signs */
    public record Reached(Kind kind, long allowed) {}

    /** Where the settings are. */
    @FunctionalInterface
    public interface Settings {
        /** The number that is set, or otherwise the usual one. */
        long number(String name, long usual);
    }

    /** Far more than any association's list, and far less than what would hurt. */
    public static Limits standard() {
        return STANDARD;
    }

    /** A setting left out is as usual. */
    public static Limits of(Settings settings) {
        return new Limits(
                settings.number("iop.import.max-bytes", STANDARD.bytes()),
                settings.number("iop.import.max-unpacked-bytes", STANDARD.inflatedBytes()),
                count(settings.number("iop.import.max-rows", STANDARD.nonEmptyRows())),
                count(settings.number("iop.import.max-cells", STANDARD.cells())),
                count(settings.number("iop.import.max-sheets", STANDARD.sheets())),
                Duration.ofSeconds(settings.number(
                        "iop.import.max-seconds", STANDARD.time().toSeconds())),
                count(settings.number("iop.import.max-findings", STANDARD.findings())));
    }

    private static int count(long number) {
        return (int) Math.min(Integer.MAX_VALUE, number);
    }
}
