package se.kommun.iop.reports.publication;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Knows a person's name by its look: two words or more with capitals, which are no organisation's and no place's. It would
 * rather leave out one word too many than one too few.
 */
final class Names {

    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)*(?:[ \u00a0](?:(?:von|af|de|van|der)[ \u00a0])?\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)*)+");

    private final List<String> known;

    /** @param known names of organisations, units and places */
    Names(List<String> known) {
        this.known = known.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    Stream<String> in(String text) {
        return NAME.matcher(text).results().map(found -> found.group()).filter(this::isNoOrganisation);
    }

    /** Whether the whole of it can be a person: a role is written with a small letter, and an organisation is known. */
    boolean isOne(String text) {
        var stripped = text.strip();
        return stripped.length() > 2 && Character.isUpperCase(stripped.codePointAt(0)) && isNoOrganisation(stripped);
    }

    private boolean isNoOrganisation(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        return known.stream().noneMatch(one -> one.contains(small));
    }
}
