package se.kommun.iop.persistence.definition;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * The bytes of a file as a tree of nodes with their lines. Aliases are refused and depth is bounded before the tree is built,
 * so that a small file cannot become a large tree.
 */
final class Document {

    static final int MOST_BYTES = 1024 * 1024;
    private static final int DEEPEST = 40;

    private Document() {}

    /** The top of the tree; empty, with a fault, when the bytes are no such document. */
    static Optional<Node> read(byte[] file, Faults faults) {
        if (file.length > MOST_BYTES) {
            faults.add(Spot.WHOLE_FILE, "too-large", MOST_BYTES / 1024);
            return Optional.empty();
        }
        return text(file, faults).flatMap(text -> read(text, faults));
    }

    private static Optional<String> text(byte[] file, Faults faults) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            faults.add(Spot.WHOLE_FILE, "not-utf8");
            return Optional.empty();
        }
    }

    private static Optional<Node> read(String text, Faults faults) {
        var settings = settings(text);
        try {
            if (!isPlain(new Parse(settings).parseString(text).iterator(), faults)) {
                return Optional.empty();
            }
            var top = new Compose(settings).composeString(text);
            if (top.isEmpty()) {
                faults.add(Spot.WHOLE_FILE, "empty-file");
            }
            return top;
        } catch (MarkedYamlEngineException unreadable) {
            // The library's message quotes the line; ours must not.
            var line = unreadable.getProblemMark().map(Spot::line).orElse(0);
            faults.add(new Spot(line, ""), SyntaxFault.kind(unreadable));
        } catch (ReaderException forbiddenCharacter) {
            faults.add(new Spot(lineOf(text, forbiddenCharacter.getPosition()), ""), "syntax.character");
        } catch (YamlEngineException unreadable) {
            faults.add(Spot.WHOLE_FILE, "syntax");
        }
        return Optional.empty();
    }

    private static LoadSettings settings(String text) {
        return LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setCodePointLimit(MOST_BYTES)
                // All at once: snakeyaml-engine 3.0.1 stumbles on a character of two code units where its buffer ends.
                .setBufferSize(text.length() + 16)
                .build();
    }

    private static boolean isPlain(Iterator<Event> events, Faults faults) {
        int depth = 0;
        int documents = 0;
        while (events.hasNext()) {
            var event = events.next();
            if (event instanceof AliasEvent
                    || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
                return refuse(event, "alias", faults);
            } else if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                return refuse(event, "too-deep", faults);
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            } else if (event instanceof DocumentStartEvent && ++documents > 1) {
                return refuse(event, "second-document", faults);
            }
        }
        return true;
    }

    private static boolean refuse(Event event, String kind, Faults faults) {
        faults.add(new Spot(event.getStartMark().map(Spot::line).orElse(0), ""), kind);
        return false;
    }

    private static int lineOf(String text, int position) {
        return 1
                + (int) text.chars()
                        .limit(Math.max(0, position))
                        .filter(c -> c == '\n')
                        .count();
    }
}
