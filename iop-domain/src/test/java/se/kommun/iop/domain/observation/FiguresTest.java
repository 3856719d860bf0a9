package se.kommun.iop.domain.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static se.kommun.iop.domain.observation.Season.HOURS;
import static se.kommun.iop.domain.observation.Season.NORTH;
import static se.kommun.iop.domain.observation.Season.SATURDAY;
import static se.kommun.iop.domain.observation.Season.SOUTH;
import static se.kommun.iop.domain.observation.Season.SUNDAY;
import static se.kommun.iop.domain.observation.Season.VISITS;
import static se.kommun.iop.domain.observation.Season.counted;
import static se.kommun.iop.domain.observation.Season.entry;
import static se.kommun.iop.domain.observation.Season.observation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void the_same_report_in_two_lists_counts_once_and_both_are_named() {
        var figures = Figures.of(List.of(
                entry(observation(NORTH, SATURDAY, counted(21)), 1),
                entry(observation(NORTH, SATURDAY, counted(21)), 2)));
        assertThat(figures.total()).isEqualByComparingTo("21");
        var figure = figures.all().findFirst().orElseThrow();
        assertThat(figure.agreeing()).hasSize(1);
        assertThat(figure.superseded()).isEmpty();
    }

    @Test
    void a_later_list_supersedes_and_the_earlier_report_is_kept() {
        var figures = Figures.of(List.of(
                entry(observation(NORTH, SATURDAY, counted(18)), 2),
                entry(observation(NORTH, SATURDAY, counted(21)), 1)));
        assertThat(figures.total()).isEqualByComparingTo("18");
        assertThat(figures.all().findFirst().orElseThrow().superseded())
                .extracting(report -> report.observation().reported())
                .containsExactly(counted(21));
    }

    @Test
    void without_the_later_list_the_earlier_report_counts_again() {
        var earlier = entry(observation(NORTH, SATURDAY, counted(21)), 1);
        assertThat(Figures.of(List.of(earlier)).total()).isEqualByComparingTo("21");
    }

    @Test
    void zero_is_an_occasion_and_closed_and_cancelled_are_not() {
        var figures = Figures.of(List.of(
                entry(observation(NORTH, SATURDAY, counted(0)), 1),
                entry(observation(NORTH, SUNDAY, new Reported.Closed()), 1),
                entry(observation(SOUTH, SUNDAY, new Reported.Cancelled()), 1)));
        assertThat(figures.occasions()).isEqualTo(1);
        assertThat(figures.total()).isEqualByComparingTo("0");
    }

    @Test
    void two_measures_are_never_added_together() {
        var figures = Figures.of(List.of(
                entry(observation(NORTH, SATURDAY, VISITS, counted(21), false), 1),
                entry(observation(NORTH, SATURDAY, HOURS, counted(3), false), 1)));
        assertThatThrownBy(figures::total).isInstanceOf(IllegalStateException.class);
        assertThat(figures.measuring(VISITS).total()).isEqualByComparingTo("21");
    }

    @Test
    void approximate_values_are_summed_apart() {
        var figures = Figures.of(List.of(
                entry(observation(NORTH, SATURDAY, VISITS, counted(25), true), 1),
                entry(observation(NORTH, SUNDAY, VISITS, counted(10), false), 1)));
        assertThat(figures.estimatedTotal()).isEqualByComparingTo("25");
        assertThat(figures.total()).isEqualByComparingTo("35");
    }

    @Test
    void nothing_after_the_cut_off_counts() {
        var figures = Figures.of(List.of(
                entry(observation(NORTH, SATURDAY, counted(21)), 1),
                entry(observation(NORTH, SUNDAY, counted(30)), 1)));
        assertThat(figures.until(SATURDAY).total()).isEqualByComparingTo("21");
    }

    @Test
    void a_count_below_zero_cannot_exist() {
        assertThatThrownBy(() -> Reported.Counted.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equal_counts_are_equal_however_they_were_written() {
        assertThat(new Reported.Counted(new BigDecimal("25.0")))
                .isEqualTo(Reported.Counted.of(25))
                .hasSameHashCodeAs(Reported.Counted.of(25));
        assertThat(new Reported.Counted(new BigDecimal("1E+2"))).isEqualTo(Reported.Counted.of(100));
    }

    @Test
    void the_order_in_which_the_register_answers_does_not_matter() {
        qt().forAll(integers().between(0, Integer.MAX_VALUE)).check(seed -> {
            var random = new Random(seed);
            var entries = entries(random);
            var shuffled = new ArrayList<>(entries);
            Collections.shuffle(shuffled, random);
            return Figures.of(entries)
                    .all()
                    .toList()
                    .equals(Figures.of(shuffled).all().toList());
        });
    }

    @Test
    void each_report_is_counted_superseded_or_agreeing_and_none_is_lost() {
        qt().forAll(integers().between(0, Integer.MAX_VALUE)).check(seed -> {
            var entries = entries(new Random(seed));
            var kept = Figures.of(entries)
                    .all()
                    .mapToInt(figure ->
                            1 + figure.agreeing().size() + figure.superseded().size())
                    .sum();
            return kept == entries.size();
        });
    }

    private static List<LedgerEntry> entries(Random random) {
        var entries = new ArrayList<LedgerEntry>();
        for (int order = 1; order <= 5; order++) {
            for (var place : List.of(NORTH, SOUTH)) {
                if (random.nextBoolean()) {
                    entries.add(entry(observation(place, SATURDAY, counted(random.nextInt(3))), order));
                }
            }
        }
        return entries;
    }
}
