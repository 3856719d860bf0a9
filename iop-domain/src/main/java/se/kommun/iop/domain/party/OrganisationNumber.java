package se.kommun.iop.domain.party;

import java.util.regex.Pattern;

/**
 * A Swedish organisation number (organisationsnummer): ten digits, the third at least 2, the last a Luhn check digit.
 * Accepted with a hyphen, an en dash or spaces, and with the century prefix 16; kept as ten digits.
 */
public record OrganisationNumber(String digits) {

    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");

    /** @throws IllegalArgumentException if it is none; ask {@link #isValid} first about what people typed */
    public OrganisationNumber {
        if (!isValid(digits)) {
            // The value is left out: somebody will type a personal number here.
            throw new IllegalArgumentException("Not an organisation number");
        }
        digits = bare(digits);
    }

    public static boolean isValid(String text) {
        var digits = bare(text);
        return TEN_DIGITS.matcher(digits).matches() && digits.charAt(2) >= '2' && luhnSum(digits) % 10 == 0;
    }

    /** {@code NNNNNN-NNNN}. */
    public String written() {
        return digits.substring(0, 6) + "-" + digits.substring(6);
    }

    private static String bare(String text) {
        var bare = text.replaceAll("[\\s\\u00a0\\-\\u2010-\\u2013]", "");
        return bare.length() == 12 && bare.startsWith("16") ? bare.substring(2) : bare;
    }

    private static int luhnSum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum;
    }
}
