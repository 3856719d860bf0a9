package se.kommun.iop.batch.longlist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.RowView;
import se.kommun.iop.domain.activity.Place;

/** Tells the places of a long list; each way to write a place is thought about once. */
final class PlaceCells {

    private static final int MOST = 20_000;

    /** The place is none of the agreement's. */
    static final int UNKNOWN = -1;

    static final int FAR_REACHING = -2;

    private final Map<String, Integer> known = new HashMap<>();
    private final Map<Place, Integer> numbers = new HashMap<>();
    private final Senses senses;

    PlaceCells(List<Place> places, Senses senses) {
        this.senses = senses;
        for (int i = 0; i < places.size(); i++) {
            numbers.put(places.get(i), i);
        }
    }

    /** The number of the place among the agreement's. */
    int read(RowView row, int cell) {
        if (row.kind(cell) != RowView.Kind.TEXT) {
            return row.kind(cell) == RowView.Kind.NUMBER && row.value(cell) >= 1 && row.value(cell) < 1_000
                    ? UNKNOWN
                    : FAR_REACHING;
        }
        var number = known.get(row.text(cell));
        if (number == null) {
            number = known.size() > MOST ? FAR_REACHING : find(row, cell);
            known.put(row.text(cell), number);
        }
        return number;
    }

    private int find(RowView row, int cell) {
        var text = row.text(cell);
        if (senses.isSumLabel(text)
                || !senses.date(text).isEmpty()
                || text.chars().filter(Character::isLetter).count() < 3) {
            return FAR_REACHING;
        }
        return senses.place(CellOf.in(row, cell))
                .map(hit -> numbers.getOrDefault(hit.place(), FAR_REACHING))
                .orElse(UNKNOWN);
    }
}
