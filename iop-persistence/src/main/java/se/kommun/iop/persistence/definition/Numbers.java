package se.kommun.iop.persistence.definition;

import java.util.Set;
import se.kommun.iop.domain.language.Sentence;

/** Numbers by which a person tells things of one kind apart: from 1, each once. */
final class Numbers {

    private Numbers() {}

    static int read(Part part, String key, Set<Integer> taken) {
        return part.need(key)
                .flatMap(value -> {
                    var number = value.whole(1, 9999);
                    if (number.isPresent() && !taken.add(number.get())) {
                        value.fault("duplicate-number", number.get());
                    }
                    return number;
                })
                .orElse(1);
    }

    /** The number of something that the file has; otherwise there is a fault. */
    static int refer(Part part, String key, Set<Integer> known, String kind) {
        return part.need(key)
                .flatMap(value -> value.whole(1, 9999).map(number -> {
                    refer(value, number, known, kind);
                    return number;
                }))
                .orElse(1);
    }

    static void refer(Value value, int number, Set<Integer> known, String kind) {
        if (!known.contains(number)) {
            var hint = known.isEmpty()
                    ? Sentence.of("hint.none")
                    : Sentence.of(
                            "hint.one-of",
                            Sentence.of("hint.words", known.stream().sorted().toList()));
            value.fault("unknown-number", Sentence.of(kind), number, hint);
        }
    }
}
