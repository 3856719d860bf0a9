package se.kommun.iop.persistence.definition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Condition;

/**
 * {@code condition}: a tree in which each node has one key. {@code signed-by: all} stands for one signature of each party
 * that has a slot.
 */
record ConditionSection(AgreementCodes codes, List<Code> signatories) {

    static final String EVERYBODY = "all";
    static final List<String> KEYS = List.of(
            "all", "any", "not", "decided", "minutes-approved", "signed-by", "followed-up", "not-before", "evidence");

    Condition read(Value value) {
        var conditions = readEach(value);
        return conditions.size() == 1
                ? conditions.getFirst()
                : conditions.isEmpty() ? Unread.CONDITION : new Condition.AllOf(conditions);
    }

    /** One condition, or one for each party when everybody is to sign. */
    private List<Condition> readEach(Value value) {
        return OneKey.read(value, "condition", KEYS).map(this::readEach).orElse(List.of());
    }

    private List<Condition> readEach(OneKey condition) {
        var value = condition.value();
        if (condition.key().equals("signed-by")) {
            return signatures(value);
        }
        return read(condition.key(), value).stream().toList();
    }

    private Optional<Condition> read(String key, Value value) {
        return switch (key) {
            case "all" -> several(value, true).map(Condition.AllOf::new);
            case "any" -> several(value, false).map(Condition.AnyOf::new);
            case "not" -> Optional.of(new Condition.Not(read(value)));
            case "decided" ->
                Optional.of(new Condition.Decided(codes.decisions().refer(value)));
            case "minutes-approved" ->
                Optional.of(new Condition.MinutesApproved(codes.decisions().refer(value)));
            case "followed-up" ->
                Optional.of(new Condition.FollowedUp(codes.followUps().refer(value)));
            case "not-before" -> value.day().map(Condition.NotBefore::new);
            default -> Part.read(value, ConditionSection::evidenced);
        };
    }

    private Optional<List<Condition>> several(Value value, boolean everybodyApart) {
        var items = value.items();
        if (items.isEmpty()) {
            return value.node() instanceof SequenceNode ? value.fault("empty-condition") : Optional.empty();
        }
        var conditions = items.stream()
                .flatMap(item -> everybodyApart ? readEach(item).stream() : Stream.of(read(item)))
                .toList();
        return conditions.isEmpty() ? Optional.empty() : Optional.of(conditions);
    }

    private List<Condition> signatures(Value value) {
        if (!value.text().equals(Optional.of(EVERYBODY))) {
            return List.of(new Condition.SignedBy(codes.parties().refer(value)));
        }
        if (signatories.isEmpty()) {
            value.fault("nobody-signs");
        }
        return signatories.stream().<Condition>map(Condition.SignedBy::new).toList();
    }

    private static Condition evidenced(Part part) {
        return new Condition.Evidenced(
                part.need("kind").flatMap(Value::code).orElse(Unread.CODE), part.text("description"));
    }

    static Written write(Condition condition) {
        var written = new Written();
        return switch (condition) {
            case Condition.AllOf(var conditions) -> written.ifAny("all", conditions, ConditionSection::write);
            case Condition.AnyOf(var conditions) -> written.ifAny("any", conditions, ConditionSection::write);
            case Condition.Not(var inner) -> written.put("not", write(inner));
            case Condition.Decided(var decision) -> written.put("decided", decision);
            case Condition.MinutesApproved(var decision) -> written.put("minutes-approved", decision);
            case Condition.SignedBy(var party) -> written.put("signed-by", party);
            case Condition.FollowedUp(var followUp) -> written.put("followed-up", followUp);
            case Condition.NotBefore(var day) -> written.put("not-before", day);
            case Condition.Evidenced(var kind, var description) ->
                written.put("evidence", new Written().put("kind", kind).put("description", description));
        };
    }
}
