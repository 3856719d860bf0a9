package se.kommun.iop.reports.attendance;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import se.kommun.iop.domain.language.Phrasebook;

/** Headings for places: two places may be called the same, two columns may not. */
final class ColumnNames {

    private final Set<String> taken = new HashSet<>();

    ColumnNames(Phrasebook phrases) {
        for (var key : new String[] {"date", "weekday", "day-class", "sum", "month"}) {
            taken.add(phrases.say(key).toLowerCase(Locale.ROOT));
        }
    }

    String free(String wanted) {
        var name = wanted;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = wanted + " " + number;
        }
        return name;
    }
}
