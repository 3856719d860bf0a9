package se.kommun.iop.domain.difference;

import java.util.List;

/** One step on the way from an agreement to what differs within it. */
public sealed interface Step {

    /**
     * Into a field.
     *
     * @param type the simple name of the record that has it
     */
    record Field(String type, String component) implements Step {}

    /** To one item of a list, known by what tells it from the others. */
    record Item(List<Object> key) implements Step {
        public Item {
            key = List.copyOf(key);
        }
    }
}
