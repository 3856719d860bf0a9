package se.kommun.iop.persistence.definition;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema that comes along, as an editor sees a file with it. */
final class Schema {

    static final JsonNode TEXT = text();

    private static final com.networknt.schema.Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT);

    private Schema() {}

    static List<Error> faults(String file) {
        return SCHEMA.validate(JsonMapper.shared().<JsonNode>valueToTree(tree(file)));
    }

    /** The file as maps, lists, texts and numbers. */
    static Object tree(String file) {
        // All at once, for the same reason as in Document.
        var settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setBufferSize(file.length() + 16)
                .build();
        return new Load(settings).loadFromString(file);
    }

    /** What the schema says of a part, such as {@code place}. */
    static JsonNode part(String name) {
        return TEXT.get("$defs").get(name);
    }

    private static JsonNode text() {
        try (var file = Schema.class.getResourceAsStream("/agreements/agreement.schema.json")) {
            return JsonMapper.shared().readTree(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
