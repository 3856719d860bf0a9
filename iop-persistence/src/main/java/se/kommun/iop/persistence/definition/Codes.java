package se.kommun.iop.persistence.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.language.Sentence;

/** The codes of one kind of thing within a file: which are declared, and which are referred to. */
final class Codes {

    private final String kind;
    private final Map<String, Spot> declared = new TreeMap<>();
    private final Set<String> apart = new HashSet<>();
    private final List<Value> referred = new ArrayList<>();
    private final List<Value> referredAlsoApart = new ArrayList<>();

    /** @param kind the key of the thing's name, such as {@code kind.party} */
    Codes(String kind) {
        this.kind = kind;
    }

    /** A thing's own code. Two things with the same code are a fault. */
    Code declare(Part part) {
        return part.need("code")
                .flatMap(value -> value.code().map(code -> {
                    declare(code, value);
                    return code;
                }))
                .orElse(Unread.CODE);
    }

    private void declare(Code code, Value value) {
        var before = declared.putIfAbsent(code.text(), value.spot());
        if (before != null) {
            value.fault("duplicate-code", Sentence.of(kind), code.text(), before.line());
        }
    }

    /** The code of something akin that cannot be referred to, but must not be mixed up with these either. */
    Code declareApart(Part part) {
        var code = declare(part);
        apart.add(code.text());
        return code;
    }

    Code refer(Part part, String key) {
        return part.need(key).map(this::refer).orElse(Unread.CODE);
    }

    Optional<Code> referIfAny(Part part, String key) {
        return part.ifAny(key).map(this::refer);
    }

    List<Code> referAll(Part part, String key) {
        return part.items(key).stream().map(this::refer).toList();
    }

    Code refer(Value value) {
        var code = value.code();
        code.ifPresent(read -> referred.add(value));
        return code.orElse(Unread.CODE);
    }

    /** A reference to one of these, or to what is akin to them. */
    Code referAlsoApart(Value value) {
        var code = value.code();
        code.ifPresent(read -> referredAlsoApart.add(value));
        return code.orElse(Unread.CODE);
    }

    boolean has(Code code) {
        return all().contains(code.text());
    }

    /** When everything is read: a reference to nothing is a fault. */
    void resolve() {
        resolve(referred, all());
        resolve(referredAlsoApart, List.copyOf(declared.keySet()));
    }

    private void resolve(List<Value> references, List<String> known) {
        for (var value : references) {
            value.text()
                    .filter(text -> !known.contains(text))
                    .ifPresent(text ->
                            value.fault("unknown-reference", Sentence.of(kind), text, Hint.towards(text, known)));
        }
    }

    private List<String> all() {
        return declared.keySet().stream().filter(code -> !apart.contains(code)).toList();
    }
}
