package se.kommun.iop.persistence.definition;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Where in a file something stands.
 *
 * @param line from 1; 0 when it is about the whole file
 * @param path where in the structure; empty at the top
 */
record Spot(int line, String path) {

    static final Spot WHOLE_FILE = new Spot(0, "");

    static Spot of(Node node, String path) {
        return new Spot(node.getStartMark().map(Spot::line).orElse(0), path);
    }

    static int line(Mark mark) {
        return mark.getLine() + 1;
    }
}
