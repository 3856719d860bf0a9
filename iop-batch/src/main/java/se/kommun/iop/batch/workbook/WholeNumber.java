package se.kommun.iop.batch.workbook;

/** A count or an index as XML files hold it. */
final class WholeNumber {

    static final int NONE = -1;

    private static final int MOST_DIGITS = 9;

    private WholeNumber() {}

    /** {@link #NONE} for what is no whole number from 0 up to a billion. Asked for every cell, so nothing is thrown. */
    static int of(String text) {
        var digits = text.strip();
        if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
            return NONE;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
