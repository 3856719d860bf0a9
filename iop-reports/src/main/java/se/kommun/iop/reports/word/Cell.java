package se.kommun.iop.reports.word;

import java.util.List;

/**
 * A table's cell. It always says something: an empty cell could mean anything.
 *
 * @param missing whether it marks a text that somebody has yet to write
 */
public record Cell(String text, boolean missing) {

    /** @throws IllegalArgumentException if it says nothing */
    public Cell {
        if (text.isBlank()) {
            throw new IllegalArgumentException("Every cell of a table says something");
        }
    }

    public static Cell of(String text) {
        return new Cell(text, false);
    }

    public static Cell missing(String text) {
        return new Cell(text, true);
    }

    public static List<Cell> row(List<String> texts) {
        return texts.stream().map(Cell::of).toList();
    }

    public static List<Cell> row(String... texts) {
        return row(List.of(texts));
    }
}
