package se.kommun.iop.persistence.definition;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import se.kommun.iop.domain.followup.Due;

/** {@code due}: the word {@code throughout}, or one key that says when. */
final class DueSection {

    static final String THROUGHOUT = "throughout";
    static final List<String> KEYS = List.of("by", "in", "within", "after", "when");

    private DueSection() {}

    static Due read(Value value) {
        if (value.node() instanceof ScalarNode scalar && scalar.getValue().equals(THROUGHOUT)) {
            return new Due.Throughout();
        }
        return OneKey.read(value, "due", KEYS).flatMap(DueSection::read).orElse(Unread.DUE);
    }

    private static Optional<Due> read(OneKey due) {
        return switch (due.key()) {
            case "by" -> due.value().day().map(Due.By::new);
            case "in" -> due.value().month().map(Due.In::new);
            case "within" -> Part.read(due.value(), Periods::read).flatMap(period -> period.map(Due.Within::new));
            case "after" -> due.value().day().map(Due.After::new);
            default -> due.value().text().map(Due.When::new);
        };
    }

    static Object write(Due due) {
        return switch (due) {
            case Due.By(var day) -> new Written().put("by", day);
            case Due.In(var month) -> new Written().put("in", month);
            case Due.Within(var window) -> new Written().put("within", new Written().period(window));
            case Due.After(var day) -> new Written().put("after", day);
            case Due.Throughout() -> THROUGHOUT;
            case Due.When(var event) -> new Written().put("when", event);
        };
    }
}
