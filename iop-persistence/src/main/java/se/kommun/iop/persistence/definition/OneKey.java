package se.kommun.iop.persistence.definition;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import se.kommun.iop.domain.language.Sentence;

/** A value that says its kind with its only key: {@code {by: 2024-12-01}}. */
record OneKey(String key, Value value) {

    /** @param known the keys that can stand there, for whoever misspelt one */
    static Optional<OneKey> read(Value value, String kind, List<String> known) {
        if (!(value.node() instanceof MappingNode node)) {
            return value.fault(kind + "-expected", value.found(), Sentence.of("hint.words", known));
        }
        if (node.getValue().size() != 1 || !(node.getValue().getFirst().getKeyNode() instanceof ScalarNode key)) {
            return value.fault(kind + "-one-key", node.getValue().size(), Sentence.of("hint.words", known));
        }
        var word = key.getValue();
        var inner = new Value(node.getValue().getFirst().getValueNode(), value.path() + "." + word, value.faults());
        if (!known.contains(word)) {
            value.faults().add(Spot.of(key, inner.path()), kind + "-unknown", word, Hint.towards(word, known));
            return Optional.empty();
        }
        return Optional.of(new OneKey(word, inner));
    }
}
