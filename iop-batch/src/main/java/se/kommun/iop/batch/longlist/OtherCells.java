package se.kommun.iop.batch.longlist;

import java.util.HashMap;
import java.util.Map;
import se.kommun.iop.batch.reading.vocabulary.PersonalData;
import se.kommun.iop.batch.reading.vocabulary.Senses;
import se.kommun.iop.batch.workbook.RowView;

/** Looks at the cells that tell neither day nor place nor count, for what could matter all the same. */
final class OtherCells {

    private static final int MOST_LABELS = 5_000;
    private static final int FEWEST_DIGITS = 6;
    private static final int SHORTEST = 6;

    private final Map<String, Boolean> labels = new HashMap<>();
    private final Senses senses;

    OtherCells(Senses senses) {
        this.senses = senses;
    }

    /** Whether it can be personal data: then the ordinary reader decides. */
    static boolean mayTellWho(RowView row, int cell) {
        if (row.kind(cell) == RowView.Kind.NUMBER) {
            return row.value(cell) >= 1e7;
        }
        if (row.kind(cell) != RowView.Kind.TEXT) {
            return false;
        }
        var text = row.text(cell);
        if (text.length() < SHORTEST) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '@' || Character.isDigit(sign) && ++digits >= FEWEST_DIGITS) {
                return PersonalData.hasPersonalNumber(text) || PersonalData.hasContact(text);
            }
        }
        return false;
    }

    /** Whether a label says nothing about the day, the place, or what kind of row it is. */
    boolean isOnlyLabel(RowView row, int cell) {
        if (row.kind(cell) == RowView.Kind.NUMBER) {
            return row.value(cell) < 1_900;
        }
        if (row.kind(cell) != RowView.Kind.TEXT) {
            return false;
        }
        var known = labels.get(row.text(cell));
        if (known == null) {
            known = labels.size() <= MOST_LABELS && saysNothing(row, cell);
            labels.put(row.text(cell), known);
        }
        return known;
    }

    private boolean saysNothing(RowView row, int cell) {
        var text = row.text(cell);
        return text.chars().filter(Character::isLetter).count() >= 3
                && !senses.isSumLabel(text)
                && senses.date(text).isEmpty()
                && senses.place(CellOf.in(row, cell)).isEmpty()
                && !senses.heading(text).isKnown();
    }
}
