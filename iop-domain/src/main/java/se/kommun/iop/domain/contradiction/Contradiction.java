package se.kommun.iop.domain.contradiction;

import se.kommun.iop.domain.language.Sentence;

/**
 * Something in an agreement that cannot be true together with the rest (motsägelse).
 *
 * @param path where in the agreement's file, such as {@code evidence[0].on}
 * @param problem what contradicts what
 * @param remedy how to mend it
 */
public record Contradiction(String path, Sentence problem, Sentence remedy) {

    /** The sentences {@code contradiction.kind} and {@code contradiction.kind.remedy} both speak of the same things. */
    static Contradiction of(String path, String kind, Object... about) {
        var key = "contradiction." + kind;
        return new Contradiction(path, Sentence.of(key, about), Sentence.of(key + ".remedy", about));
    }
}
