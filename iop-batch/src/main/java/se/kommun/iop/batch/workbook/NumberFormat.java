package se.kommun.iop.batch.workbook;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a number format's code says about the numbers it shows (talformat). */
final class NumberFormat {

    private static final Set<String> GENERAL = Set.of("", "general", "standard");

    /** Text in quotes, escaped signs, padding, and colours, conditions and languages in brackets: shown, but no date. */
    private static final Pattern NOT_CODE = Pattern.compile("\"[^\"]*+\"?|[\\\\_*].|\\[[^\\]]*+]?|am/pm|a/p");

    /** Hours, minutes or seconds that are counted on past a day. */
    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)]");

    /** Beside an hour or a second, m is minutes. */
    private static final Pattern MINUTES = Pattern.compile("(?<=[hs])[:. ]*m+|m+(?=[:. ]*s)");

    private NumberFormat() {}

    static boolean isGeneral(String code) {
        return GENERAL.contains(code.toLowerCase(Locale.ROOT));
    }

    /** Whether a number in this format is shown as a date. A mere time of day is none. */
    static boolean showsDate(String code) {
        var lower = code.toLowerCase(Locale.ROOT);
        if (isGeneral(code) || ELAPSED.matcher(lower).find()) {
            return false;
        }
        var signs = NOT_CODE.matcher(lower).replaceAll("");
        int end = signs.indexOf(';');
        var shown = MINUTES.matcher(end < 0 ? signs : signs.substring(0, end)).replaceAll("");
        return shown.chars().anyMatch(sign -> sign == 'd' || sign == 'm' || sign == 'y');
    }
}
