package se.kommun.iop.persistence.definition;

import java.util.Set;

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
}
