package se.kommun.iop.domain.search;

import java.text.Normalizer;

/** Letters as they are compared: small, without accents, and every hyphen the same. Each letter stays in its place. */
final class Folding {

    private Folding() {}

    /** Accents and letters written as one, so that folding keeps every place. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static String fold(String composed) {
        var folded = new StringBuilder(composed.length());
        composed.chars().forEach(letter -> folded.append(fold((char) letter)));
        return folded.toString();
    }

    private static char fold(char letter) {
        if (Character.isSpaceChar(letter) || Character.isWhitespace(letter)) {
            return ' ';
        }
        if (Character.getType(letter) == Character.DASH_PUNCTUATION) {
            return '-';
        }
        return Character.toLowerCase(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .charAt(0));
    }
}
