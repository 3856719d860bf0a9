package se.kommun.iop.persistence.definition;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import se.kommun.iop.domain.language.Sentence;

/** Helps whoever misspelt a word: the nearest of those that can stand there, or all of them. */
final class Hint {

    private Hint() {}

    static Sentence towards(String written, Collection<String> known) {
        return nearest(written, known)
                .map(word -> Sentence.of("hint.did-you-mean", word))
                .orElseGet(() -> known.isEmpty()
                        ? Sentence.of("hint.none")
                        : Sentence.of(
                                "hint.one-of",
                                Sentence.of("hint.words", known.stream().toList())));
    }

    private static Optional<String> nearest(String written, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(word -> distance(written, word)))
                .filter(word -> distance(written, word) <= Math.max(1, Math.min(word.length(), written.length()) / 3));
    }

    /** How many letters must be typed, removed or changed (Levenshtein). */
    private static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + change);
            }
            before = now;
        }
        return before[other.length()];
    }
}
