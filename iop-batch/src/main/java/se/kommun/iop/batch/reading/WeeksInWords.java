package se.kommun.iop.batch.reading;

import java.util.List;
import java.util.Optional;
import se.kommun.iop.batch.reading.vocabulary.Senses;

/**
 * Weeks of a wall calendar without a single figure. Where other weeks have figures, what stands in words below a day is
 * about that day.
 */
record WeeksInWords(boolean calendar, Senses senses) {

    static WeeksInWords in(List<Table> tables, Senses senses) {
        boolean figures = tables.stream()
                .anyMatch(table -> isWeek(table, senses)
                        && new LayoutFinder(table, senses).find().isPresent());
        return new WeeksInWords(figures, senses);
    }

    Optional<Layout> layout(Table table, LayoutFinder finder) {
        return calendar && isWeek(table, senses) ? finder.ofDays() : Optional.empty();
    }

    private static boolean isWeek(Table table, Senses senses) {
        return !table.header().isEmpty()
                && !table.body().isEmpty()
                && table.body().getFirst().number() == table.header().getLast().number() + 1
                && RowShape.of(table.header().getLast(), senses).isDaysOnEnd();
    }
}
