package se.kommun.iop.persistence.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import se.kommun.iop.domain.activity.DayClass;
import se.kommun.iop.domain.activity.NamedPeriod;
import se.kommun.iop.domain.agreement.AgreementDefinitions.Fault;
import se.kommun.iop.domain.agreement.AgreementDefinitions.Reply;
import se.kommun.iop.domain.agreement.Clause;
import se.kommun.iop.domain.agreement.Commitment;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.funds.CostKind;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.payment.PaymentRequest;
import tools.jackson.databind.JsonNode;

/** What an editor is told by the schema is what the reader does. */
class SchemaTest {

    static final List<String> FILES = Shipped.ALL;
    private static final String NO_KEY = "qqqqqqqqqqqq";

    @ParameterizedTest
    @FieldSource("FILES")
    void accepts_the_files_that_come_along(String file) {
        assertThat(Schema.faults(Shipped.text(file))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void accepts_what_is_written(String file) {
        var written = new YamlAgreementDefinitions().write(Shipped.agreement(file));

        assertThat(Schema.faults(new String(written, StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("se.kommun.iop.persistence.definition.BrokenForm#FILES")
    void refuses_what_the_reader_refuses(Broken broken) {
        assertThat(Schema.faults(broken.text())).isNotEmpty();
    }

    @Test
    void explains_every_part_and_key_in_words() {
        var unexplained = new TreeSet<String>();
        Schema.TEXT.get("$defs").propertyStream().forEach(part -> {
            if (!part.getValue().has("title")) {
                unexplained.add(part.getKey());
            }
            part.getValue().path("properties").propertyStream().forEach(key -> {
                if (!key.getValue().has("title") && !key.getValue().has("$ref")) {
                    unexplained.add(part.getKey() + "." + key.getKey());
                }
            });
        });

        assertThat(unexplained).isEmpty();
    }

    /** A key that nobody knows makes the reader tell which keys it does know. */
    @Test
    void knows_the_same_keys_as_the_reader() {
        var byReader = new TreeMap<String, Object>();
        var bySchema = new TreeMap<String, Object>();
        for (var file : FILES) {
            eachPart(file, (name, path, root, map) -> {
                map.put(NO_KEY, "x");
                faults(root).stream()
                        .filter(fault -> fault.path().equals(path.isEmpty() ? NO_KEY : path + "." + NO_KEY))
                        .forEach(fault -> byReader.put(name, new TreeSet<>(words(fault))));
                map.remove(NO_KEY);
                bySchema.put(
                        name, new TreeSet<>(definition(name).get("properties").propertyNames()));
            });
        }

        assertThat(byReader).isEqualTo(bySchema).hasSizeGreaterThan(25);
    }

    @Test
    void needs_the_same_keys_as_the_reader() {
        for (var file : FILES) {
            eachPart(file, (name, path, root, map) -> {
                var required = new ArrayList<String>();
                definition(name).path("required").forEach(key -> required.add(key.asString()));
                for (var key : List.copyOf(map.keySet())) {
                    var value = map.remove(key);
                    boolean missed = faults(root).stream()
                            .anyMatch(fault -> fault.problem().key().equals("missing-key.problem")
                                    && fault.path().equals(path.isEmpty() ? key : path + "." + key));
                    assertThat(missed).as(name + " without " + key).isEqualTo(required.contains(key));
                    map.put(key, value);
                }
            });
        }
    }

    @Test
    void knows_the_same_words_as_the_reader() {
        assertThat(words("commitment", "modality")).isEqualTo(Word.all(Commitment.Modality.class));
        assertThat(words("follow-up", "form")).isEqualTo(Word.all(FollowUp.Form.class));
        assertThat(words("point", "content")).isEqualTo(Word.all(FollowUp.Content.class));
        assertThat(words("clause", "form")).isEqualTo(Word.all(Clause.Form.class));
        assertThat(words("named-period", "kind")).isEqualTo(Word.all(NamedPeriod.Kind.class));
        assertThat(words("fact", "kind")).isEqualTo(Word.all(Evidence.Kind.class));
        assertThat(words("cost-kind", "nature")).isEqualTo(Word.all(CostKind.Nature.class));
        assertThat(words("cost-kind", "ruling")).isEqualTo(Word.all(CostKind.Ruling.class));
        assertThat(words("payment-request", "kind")).isEqualTo(Word.all(PaymentRequest.Kind.class));
        assertThat(enumeration(key("rule", "day-classes").get("items"))).isEqualTo(Word.all(DayClass.class));
        assertThat(enumeration(key("rule", "weekdays").get("items"))).isEqualTo(Word.all(DayOfWeek.class));
        assertThat(Schema.part("condition").get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(ConditionSection.KEYS);
        assertThat(Schema.part("due").get("oneOf").get(1).get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(DueSection.KEYS);
        assertThat(Schema.part("due").get("oneOf").get(0).get("const").asString())
                .isEqualTo(DueSection.THROUGHOUT);
    }

    private interface Visitor {
        void visit(String name, String path, Object root, Map<String, Object> map);
    }

    /** The first part of each kind in a file. */
    private static void eachPart(String file, Visitor visitor) {
        var root = Schema.tree(Shipped.text(file));
        var first = new LinkedHashMap<String, Found>();
        find("", Schema.TEXT, root, "", first);
        first.forEach((name, found) -> visitor.visit(name, found.path(), root, found.map()));
    }

    private record Found(String path, Map<String, Object> map) {}

    @SuppressWarnings("unchecked")
    private static void find(String name, JsonNode schema, Object value, String path, Map<String, Found> first) {
        if (schema.has("$ref")) {
            var part = schema.get("$ref").asString().replace("#/$defs/", "");
            find(part, Schema.part(part), value, path, first);
        } else if (name.equals("party")) {
            var kind = ((Map<String, Object>) value).get("kind").toString();
            find(kind, Schema.part(kind), value, path, first);
        } else if (value instanceof Map<?, ?> map) {
            // A time or a condition says its kind with its only key; that is looked at elsewhere.
            var inner = name.equals("due") ? schema.get("oneOf").get(1) : schema;
            if (!name.equals("due") && !name.equals("condition")) {
                first.putIfAbsent(name, new Found(path, (Map<String, Object>) map));
            }
            map.forEach((key, one) -> find(
                    "",
                    inner.get("properties").get(key.toString()),
                    one,
                    path.isEmpty() ? key.toString() : path + "." + key,
                    first));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                find("", schema.get("items"), list.get(i), path + "[" + i + "]", first);
            }
        }
    }

    private static JsonNode definition(String name) {
        return name.isEmpty() ? Schema.TEXT : Schema.part(name);
    }

    private static JsonNode key(String part, String key) {
        return Schema.part(part).get("properties").get(key);
    }

    private static List<String> words(String part, String key) {
        return enumeration(key(part, key));
    }

    private static List<String> enumeration(JsonNode schema) {
        return schema.get("enum").valueStream().map(JsonNode::asString).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> words(Fault fault) {
        return (List<String>)
                ((Sentence) fault.problem().arguments().get(2)).arguments().getFirst();
    }

    private static List<Fault> faults(Object root) {
        var file = new Dump(DumpSettings.builder().build()).dumpToString(root);
        return switch (new YamlAgreementDefinitions().read(file.getBytes(StandardCharsets.UTF_8))) {
            case Reply.Understood understood -> List.of();
            case Reply.Faulty(var faults) -> faults;
        };
    }
}
