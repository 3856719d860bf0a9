package se.kommun.iop.reports.word;

import java.util.List;
import java.util.Optional;

/**
 * A table's cell. It always says something: an empty cell could mean anything.
 *
 * @param missing whether it marks a text that somebody has yet to write
 * @param slot the place that it is, when a person writes its text
 * @param origin what its figure was summed up from, where a reader may ask
 */
public record Cell(String text, boolean missing, Optional<Slot> slot, Optional<Origin> origin) {

    /** @throws IllegalArgumentException if it says nothing */
    public Cell {
        if (text.isBlank()) {
            throw new IllegalArgumentException("Every cell of a table says something");
        }
    }

    public static Cell of(String text) {
        return new Cell(text, false, Optional.empty(), Optional.empty());
    }

    public static Cell missing(String text) {
        return new Cell(text, true, Optional.empty(), Optional.empty());
    }

    /** What has been typed, or the mark that nothing has. */
    public static Cell typed(Slot slot, String text) {
        return text.isBlank()
                ? new Cell(slot.missing(), true, Optional.of(slot), Optional.empty())
                : new Cell(text, false, Optional.of(slot), Optional.empty());
    }

    /** The same figure, with what it was summed up from. */
    public Cell from(Origin figures) {
        return new Cell(text, missing, slot, Optional.of(figures));
    }

    public static List<Cell> row(List<String> texts) {
        return texts.stream().map(Cell::of).toList();
    }

    public static List<Cell> row(String... texts) {
        return row(List.of(texts));
    }
}
