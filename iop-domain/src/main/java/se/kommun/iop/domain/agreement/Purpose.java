package se.kommun.iop.domain.agreement;

import java.util.List;

/**
 * Why and for whom.
 *
 * @param challenge the societal challenge (samhällsutmaning), as hedged as the agreement has it
 * @param values the shared values (värdegrund), in the agreement's order
 */
public record Purpose(String challenge, List<Goal> goals, String targetGroup, List<String> values) {

    public Purpose {
        goals = List.copyOf(goals);
        values = List.copyOf(values);
    }
}
