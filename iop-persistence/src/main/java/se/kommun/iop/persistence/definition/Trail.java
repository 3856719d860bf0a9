package se.kommun.iop.persistence.definition;

import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Finds what a path such as {@code evidence[0].on} leads to, or as far towards it as the file goes. */
record Trail(Node top) {

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[([0-9]+)]");

    Spot spot(String path) {
        var step = STEP.matcher(path);
        var node = top;
        while (step.find()) {
            var next = step.group(1) == null ? item(node, Integer.parseInt(step.group(2))) : value(node, step.group(1));
            if (next.isEmpty()) {
                break;
            }
            node = next.get();
        }
        return Spot.of(node, path);
    }

    private static Optional<Node> item(Node node, int number) {
        return node instanceof SequenceNode list && number < list.getValue().size()
                ? Optional.of(list.getValue().get(number))
                : Optional.empty();
    }

    private static Optional<Node> value(Node node, String key) {
        return node instanceof MappingNode map
                ? map.getValue().stream()
                        .filter(entry -> entry.getKeyNode() instanceof ScalarNode scalar
                                && scalar.getValue().equals(key))
                        .map(entry -> entry.getValueNode())
                        .findFirst()
                : Optional.empty();
    }
}
