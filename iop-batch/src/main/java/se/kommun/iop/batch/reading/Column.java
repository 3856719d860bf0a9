package se.kommun.iop.batch.reading;

import java.util.List;
import java.util.Optional;
import se.kommun.iop.batch.reading.vocabulary.DateParts;
import se.kommun.iop.batch.reading.vocabulary.Heading;
import se.kommun.iop.batch.reading.vocabulary.PlaceNames;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.Cell;

/**
 * A column with what its headings say, from the top down.
 *
 * @param dayHead the heading cell that tells the day
 * @param heads the heading cells over it
 * @param named it has a heading of its own that is neither a place, a day nor a known word
 */
record Column(
        int number,
        Heading heading,
        Optional<PlaceNames.Hit> place,
        DateParts date,
        Optional<Cell> dayHead,
        List<Cell> heads,
        boolean named) {

    Column {
        heads = List.copyOf(heads);
    }

    boolean hasOwnKey() {
        return place.isPresent() || !date.isEmpty();
    }

    boolean isHeaded() {
        return !heads.isEmpty();
    }

    /** A heading of its own counts, and none of them narrows down what. */
    boolean countsPlainly(Senses senses) {
        var counting = heads.stream()
                .filter(cell -> senses.heading(cell).is(Heading.Role.COUNT))
                .toList();
        return !counting.isEmpty() && counting.stream().allMatch(senses::countsPlainly);
    }

    Column as(Heading other) {
        return new Column(number, other, place, date, dayHead, heads, named);
    }
}
