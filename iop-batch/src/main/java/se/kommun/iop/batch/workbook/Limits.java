package se.kommun.iop.batch.workbook;

import java.time.Duration;

/**
 * How much of a file is looked at before it is refused as too large. Rows and cells are counted over the whole file, and
 * only those that hold something.
 *
 * @param bytes how large the file itself may be
 * @param inflatedBytes how large the parts of it that are read may be when unpacked
 * @param time how much work a file may take, as the processor counts it
 */
public record Limits(long bytes, long inflatedBytes, int nonEmptyRows, int cells, int sheets, Duration time) {

    private static final Limits STANDARD =
            new Limits(20_000_000, 400_000_000, 50_000, 1_000_000, 255, Duration.ofSeconds(8));

    /** Far more than any association's list, and far less than what would hurt. */
    public static Limits standard() {
        return STANDARD;
    }
}
