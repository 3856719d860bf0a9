package se.kommun.iop.batch.workbook;

import java.util.Optional;

/** A number as XML files hold it, with a decimal point. */
final class StoredNumber {

    /** Java would also take 25d, 0x19p0 and NaN. */
    private static final String SIGNS = "0123456789.-+eE";

    private static final int LONGEST = 64;

    private StoredNumber() {}

    static Optional<Double> of(String stored) {
        var written = stored.strip();
        if (written.length() > LONGEST || !isMadeOf(SIGNS, written)) {
            return Optional.empty();
        }
        try {
            double number = Double.parseDouble(written);
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static boolean isMadeOf(String signs, String written) {
        for (int i = 0; i < written.length(); i++) {
            if (signs.indexOf(written.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
