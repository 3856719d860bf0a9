package se.kommun.iop.ui.calendar;

import java.text.Normalizer;
import java.util.Locale;

/** A name as the text of a code: lower-case letters without marks, digits and hyphens. */
final class Slug {

    /** So that a number can follow. */
    private static final int LONGEST = 50;

    private Slug() {}

    static String of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-|-$", "");
        return cut.isEmpty() ? "period" : cut;
    }
}
