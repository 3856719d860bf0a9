package se.kommun.iop.reports.publication;

import java.util.regex.Pattern;

/**
 * What says how to reach a person, or who it is, whoever wrote it: it is known by its look. Rather one too many than one
 * too few; an organisation's number differs from a person's in its third digit.
 */
enum ByLook {
    EMAIL("[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+"),
    PERSONAL_NUMBER("(?:19|20)?\\d{2}[01]\\d[0-3]\\d[-+]\\d{4}"),
    TELEPHONE("(?:\\+|00)\\d{2}[ \u00a0-]?(?:\\(0\\))?[ \u00a0-]?\\d{1,3}(?:[ \u00a0-]{0,3}\\d{2,3}){2,4}"
            + "|0\\d{1,3}[ \u00a0-]{1,3}\\d{2,3}(?:[ \u00a0-]?\\d{2,3}){1,3}|0\\d{8,9}");

    /** In the text of an XML part, not in what only programs read. */
    private static final Pattern TEXT = Pattern.compile(">([^<]+)<");

    private final Pattern pattern;

    ByLook(String look) {
        pattern = Pattern.compile("(?<![\\p{L}\\d+])(?:" + look + ")(?![\\p{L}\\d])");
    }

    Pattern pattern() {
        return pattern;
    }

    static Pattern text() {
        return TEXT;
    }
}
