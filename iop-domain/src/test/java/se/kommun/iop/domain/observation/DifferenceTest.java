package se.kommun.iop.domain.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kommun.iop.domain.observation.Season.NORTH;
import static se.kommun.iop.domain.observation.Season.SATURDAY;
import static se.kommun.iop.domain.observation.Season.SOUTH;
import static se.kommun.iop.domain.observation.Season.SUNDAY;
import static se.kommun.iop.domain.observation.Season.counted;
import static se.kommun.iop.domain.observation.Season.entry;
import static se.kommun.iop.domain.observation.Season.observation;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private final Figures today = Figures.of(List.of(
            entry(observation(NORTH, SATURDAY, counted(18)), 1), entry(observation(NORTH, SUNDAY, counted(12)), 1)));

    @Test
    void tells_what_is_new_changed_and_the_same() {
        var added = observation(SOUTH, SATURDAY, counted(9));
        var changed = observation(NORTH, SATURDAY, counted(21));
        var unchanged = observation(NORTH, SUNDAY, counted(12));
        var difference = Difference.between(today, new Draft(List.of(added, changed, unchanged), List.of()));

        assertThat(difference.added()).containsExactly(added);
        assertThat(difference.unchanged()).containsExactly(unchanged);
        assertThat(difference.changed()).singleElement().satisfies(change -> {
            assertThat(change.before().reported()).isEqualTo(counted(18));
            assertThat(change.after()).isEqualTo(changed);
        });
    }

    @Test
    void closed_instead_of_a_figure_is_a_change() {
        var closed = observation(NORTH, SATURDAY, new Reported.Closed());
        assertThat(Difference.between(today, new Draft(List.of(closed), List.of()))
                        .changed())
                .hasSize(1);
    }

    @Test
    void what_the_list_does_not_mention_is_left_alone() {
        assertThat(Difference.between(today, new Draft(List.of(), List.of())))
                .isEqualTo(new Difference(List.of(), List.of(), List.of()));
    }
}
