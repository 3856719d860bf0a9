package se.kommun.iop.batch.workbook;

import java.util.Optional;
import java.util.regex.Pattern;

/** A number as XML files hold it, with a decimal point. */
final class StoredNumber {

    /** Java would also take 25d, 0x19p0 and NaN. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]*\\.?[0-9]*([eE][-+]?[0-9]{1,4})?");

    private static final int LONGEST = 64;

    private StoredNumber() {}

    static Optional<Double> of(String stored) {
        var written = stored.strip();
        if (written.length() > LONGEST || !NUMBER.matcher(written).matches()) {
            return Optional.empty();
        }
        try {
            double number = Double.parseDouble(written);
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException onlySigns) {
            return Optional.empty();
        }
    }
}
