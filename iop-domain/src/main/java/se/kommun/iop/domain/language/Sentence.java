package se.kommun.iop.domain.language;

import java.util.List;

/**
 * A sentence that is not yet in any language: the key of its pattern and what it speaks of.
 *
 * <p>Arguments may be text, numbers, dates, months, periods, money, other sentences and lists of these; a
 * {@link Phrasebook} knows how each is written.
 */
public record Sentence(String key, List<Object> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }
}
