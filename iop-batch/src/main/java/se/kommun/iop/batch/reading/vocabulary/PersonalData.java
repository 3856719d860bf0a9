package se.kommun.iop.batch.reading.vocabulary;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Recognises what must not pass: personal numbers, and what looks like names, telephone numbers and e-mail. */
public final class PersonalData {

    private static final String MASK = "•••";

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.,])(\\d{2})?(\\d{2})(\\d{2})(\\d{2}) ?([-+–−]?) ?(\\d{4})(?![\\d])");
    private static final Pattern E_MAIL = Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}\\.\\w+");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<!\\d)(?:\\+46|0046|0)[ -]?\\(?0?\\)?\\d{1,3}(?:[ /-]?\\d){5,9}(?!\\d)");
    /** A day in numbers alone, which a telephone number may look like. */
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)(?:(?:0?[1-9]|[12]\\d|3[01])([-/. ])(?:0?[1-9]|[12]\\d|3[01])\\1(?:19|20)\\d\\d"
                    + "|(?:19|20)\\d\\d([-/. ]?)(?:0[1-9]|1[0-2])\\2(?:0[1-9]|[12]\\d|3[01]))(?!\\d)");

    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{Ll}é]+(?:-\\p{Lu}\\p{Ll}+)?(?: \\p{Lu}[\\p{Ll}.]*(?:-\\p{Lu}\\p{Ll}+)?){1,3}");

    private static final Pattern FIRST_NAME = Pattern.compile("\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[,;/&+\\n]\\s*|\\s+(?:och|o|samt|-)\\s+");
    private static final int LONGEST_NAMES = 120;

    private PersonalData() {}

    /** A personal or coordination number (person- eller samordningsnummer), with ten or twelve digits. */
    public static boolean hasPersonalNumber(String text) {
        if (!hasDigits(text, 10)) {
            return false;
        }
        var found = NUMBER.matcher(text);
        while (found.find()) {
            if (isPersonal(found)) {
                return true;
            }
        }
        return false;
    }

    /** The same text with a mask where a personal number or an e-mail address stands: what may be shown and kept. */
    public static String masked(String text) {
        var without =
                NUMBER.matcher(text).replaceAll(found -> isPersonal(found) ? MASK : quoteReplacement(found.group()));
        return E_MAIL.matcher(without).replaceAll(MASK);
    }

    public static boolean hasContact(String text) {
        return hasEMail(text) || hasTelephone(text);
    }

    public static boolean hasEMail(String text) {
        return text.indexOf('@') > 0 && E_MAIL.matcher(text).find();
    }

    public static boolean hasTelephone(String text) {
        return hasDigits(text, 6)
                && TELEPHONE.matcher(DAY.matcher(text).replaceAll("|")).find();
    }

    /** A long text is gone through once for this before it is for anything else. */
    private static boolean hasDigits(String text, int least) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < least; i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits == least;
    }

    /** Two to four words that each begin with a capital letter, and nothing more. */
    public static boolean looksLikeName(String text) {
        return text.length() <= 50 && NAME.matcher(text.strip()).matches();
    }

    /** {@code Anna Ek o Bo Al}: a name, or several with something between them. */
    public static boolean looksLikeNames(String text) {
        if (text.length() > LONGEST_NAMES) {
            return false;
        }
        var parts = BETWEEN_NAMES.splitAsStream(text.strip()).toList();
        return parts.stream().anyMatch(PersonalData::looksLikeName)
                && parts.stream()
                        .allMatch(part ->
                                looksLikeName(part) || FIRST_NAME.matcher(part).matches());
    }

    private static boolean isPersonal(MatchResult found) {
        return isBirthday(found) && (!found.group(5).isEmpty() || hasCheckDigit(found));
    }

    private static boolean isBirthday(MatchResult found) {
        int month = Integer.parseInt(found.group(3));
        int day = Integer.parseInt(found.group(4));
        var century = found.group(1);
        return month >= 1
                && month <= 12
                && (day >= 1 && day <= 31 || day >= 61 && day <= 91)
                && (century == null || century.matches("18|19|20"));
    }

    private static boolean hasCheckDigit(MatchResult found) {
        var digits = found.group(2) + found.group(3) + found.group(4) + found.group(6);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit / 10 + digit % 10;
        }
        return sum % 10 == 0;
    }
}
