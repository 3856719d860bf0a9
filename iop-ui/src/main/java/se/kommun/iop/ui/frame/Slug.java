package se.kommun.iop.ui.frame;

import java.text.Normalizer;
import java.util.Locale;

/** A name as the text of a code: lower-case letters without marks, digits and hyphens. */
public final class Slug {

    /** So that a number can follow. */
    private static final int LONGEST = 50;

    private Slug() {}

    /** @param otherwise for a name without a letter or digit */
    public static String of(String name, String otherwise) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-|-$", "");
        return cut.isEmpty() ? otherwise : cut;
    }
}
