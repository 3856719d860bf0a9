package se.kommun.iop.batch.workbook;

import java.util.Optional;

/** How records squeeze numbers, truth values and errors into few bytes. */
final class BiffNumber {

    private static final int HUNDREDTHS = 1;
    private static final int WHOLE = 2;

    private static final int TEXT_RESULT = 0;
    private static final int TRUTH_RESULT = 1;
    private static final int ERROR_RESULT = 2;
    private static final int EMPTY_RESULT = 3;

    private BiffNumber() {}

    /** A number in four bytes: a whole one or the upper half of a double, perhaps to be divided by a hundred. */
    static double compact(int bits) {
        double number = (bits & WHOLE) != 0 ? bits >> 2 : Double.longBitsToDouble((bits & 0xFFFFFFFCL) << 32);
        return (bits & HUNDREDTHS) != 0 ? number / 100 : number;
    }

    static CellValue truthOrError(int code, boolean error) {
        return error ? new CellValue.Error(error(code & 0xFF)) : new CellValue.Bool(code != 0);
    }

    /** The result of a formula; empty if the eight bytes are a number. A text comes in a record of its own. */
    static Optional<CellValue> result(long bits) {
        if (bits >>> 48 != 0xFFFF) {
            return Optional.empty();
        }
        int value = (int) (bits >> 16) & 0xFF;
        return switch ((int) bits & 0xFF) {
            case TEXT_RESULT, EMPTY_RESULT -> Optional.of(new CellValue.Text(""));
            case TRUTH_RESULT -> Optional.of(truthOrError(value, false));
            case ERROR_RESULT -> Optional.of(truthOrError(value, true));
            default -> throw new NotOpened(Refusal.UNREADABLE);
        };
    }

    private static String error(int code) {
        return switch (code) {
            case 0x00 -> "#NULL!";
            case 0x07 -> "#DIV/0!";
            case 0x0F -> "#VALUE!";
            case 0x17 -> "#REF!";
            case 0x1D -> "#NAME?";
            case 0x24 -> "#NUM!";
            default -> "#N/A";
        };
    }
}
