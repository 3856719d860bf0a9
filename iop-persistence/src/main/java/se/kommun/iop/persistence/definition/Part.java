package se.kommun.iop.persistence.definition;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import se.kommun.iop.domain.language.Sentence;

/**
 * One part of the file with its keys. Whoever reads it asks for each key that it may have; a key that nobody asked for is a
 * fault.
 */
final class Part {

    private final Value whole;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, Spot> keys = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    private Part(Value whole, MappingNode node) {
        this.whole = whole;
        for (var entry : node.getValue()) {
            var written = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            var path = whole.path().isEmpty() ? written : whole.path() + "." + written;
            var spot = Spot.of(entry.getKeyNode(), path);
            var before = keys.putIfAbsent(written, spot);
            if (before != null) {
                whole.faults().add(spot, "duplicate-key", written, before.line());
            } else {
                values.put(written, new Value(entry.getValueNode(), path, whole.faults()));
            }
        }
    }

    /** Reads a part; empty, with a fault, if the value is none. */
    static <T> Optional<T> read(Value value, Function<Part, T> reader) {
        if (!(value.node() instanceof MappingNode node)) {
            return value.fault("not-part", value.found());
        }
        var part = new Part(value, node);
        var read = reader.apply(part);
        part.tellUnknownKeys();
        return Optional.of(read);
    }

    Spot spot() {
        return whole.spot();
    }

    /** Where a key stands, or where it would. */
    Spot spot(String key) {
        return Optional.ofNullable(keys.get(key)).orElseGet(() -> new Spot(spot().line(), path(key)));
    }

    Faults faults() {
        return whole.faults();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The keys as they are written. */
    List<String> keys() {
        return List.copyOf(values.keySet());
    }

    /** The value of a key that may be left out. */
    Optional<Value> ifAny(String key) {
        known.add(key);
        return Optional.ofNullable(values.get(key));
    }

    /** The value of a key that must be there; without it there is a fault. */
    Optional<Value> need(String key) {
        var value = ifAny(key);
        if (value.isEmpty()) {
            faults().add(new Spot(spot().line(), path(key)), "missing-key", key);
        }
        return value;
    }

    String text(String key) {
        return need(key).flatMap(Value::text).orElse("");
    }

    Optional<String> textIfAny(String key) {
        return ifAny(key).flatMap(Value::text);
    }

    List<Value> items(String key) {
        return ifAny(key).map(Value::items).orElse(List.of());
    }

    List<String> texts(String key) {
        return items(key).stream().flatMap(item -> item.text().stream()).toList();
    }

    /** A list that may be left out. */
    <T> List<T> parts(String key, Function<Part, T> reader) {
        return items(key).stream().flatMap(item -> read(item, reader).stream()).toList();
    }

    /** A list that must be there, with at least one item. */
    List<Value> someItems(String key) {
        return need(key)
                .map(value -> {
                    var items = value.items();
                    if (items.isEmpty() && value.node() instanceof SequenceNode) {
                        value.fault("empty-list", key);
                    }
                    return items;
                })
                .orElse(List.of());
    }

    <T> List<T> someParts(String key, Function<Part, T> reader) {
        return someItems(key).stream()
                .flatMap(item -> read(item, reader).stream())
                .toList();
    }

    <T> Optional<T> part(String key, Function<Part, T> reader) {
        return need(key).flatMap(value -> read(value, reader));
    }

    <T> Optional<T> partIfAny(String key, Function<Part, T> reader) {
        return ifAny(key).flatMap(value -> read(value, reader));
    }

    private String path(String key) {
        return whole.path().isEmpty() ? key : whole.path() + "." + key;
    }

    private void tellUnknownKeys() {
        keys.forEach((key, spot) -> {
            if (!known.contains(key)) {
                var free = known.stream().filter(one -> !has(one)).toList();
                faults().add(
                                spot,
                                "unknown-key",
                                key,
                                Hint.towards(key, free),
                                Sentence.of("hint.words", List.copyOf(known)));
            }
        });
    }
}
