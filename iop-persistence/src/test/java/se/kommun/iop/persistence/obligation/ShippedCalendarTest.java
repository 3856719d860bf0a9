package se.kommun.iop.persistence.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.obligation.Obligation.State;
import se.kommun.iop.domain.obligation.YearWheel;
import se.kommun.iop.persistence.definition.Shipped;

/** The calendar that follows from the first agreement, row by row. */
class ShippedCalendarTest {

    private static final LocalDate JULY_1 = LocalDate.of(2024, 7, 1);
    private static final YearWheel WHEEL = YearWheel.of(List.of(Shipped.agreement(Shipped.LUNCHES)), JULY_1);

    @ParameterizedTest
    @CsvSource({
        "draft, 2024-06-11, 2024-06-11, ''",
        "outside/livsmedelsregistrering, 2024-06-17, 2024-06-17, A:103",
        "outside/manus-julinumret, 2024-06-17, 2024-06-17, A:114",
        "decision/von-beslut, 2024-06-20, 2024-06-20, A:188",
        "approval/von-beslut, 2024-06-20, 2024-07-04, kommunallagen",
        "signature/lips, 2024-06-01, 2024-06-30, A:170",
        "signature/traffpunkterna, 2024-06-01, 2024-06-30, A:170",
        "start, 2024-07-01, 2024-07-01, A:156",
        "follow-up/sommar, 2024-09-01, 2024-12-31, A:134",
        "notice, 2024-09-30, 2024-09-30, A:162",
        "follow-up/december, 2024-12-01, 2024-12-31, A:143",
        "end, 2024-12-31, 2024-12-31, A:156",
        "outside/utvardering-efter-avslut, 2025-01-01, 2025-01-31, S:73",
        "outside/rapportera-till-samverkansgruppen, 2025-01-01, 2025-01-31, S:72",
        "outside/overenskommelsen-revideras-4, 2027-01-31, 2027-01-31, S:74",
    })
    void each_row_of_the_derived_calendar_has_its_days_and_its_source(
            String name, LocalDate from, LocalDate through, String source) {
        assertThat(WHEEL.find("seniorluncher-2024/" + name)).hasValueSatisfying(one -> {
            assertThat(one.window()).contains(new Period(from, through));
            assertThat(one.clause()).contains(source);
        });
    }

    /** T-30. */
    @Test
    void what_had_to_be_done_before_the_decision_is_shown_as_past_when_the_agreement_starts() {
        assertThat(WHEEL.in(State.PAST_BEFORE_START))
                .extracting(one -> one.id().substring("seniorluncher-2024/".length()))
                .contains("outside/livsmedelsregistrering", "outside/manus-julinumret", "decision/von-beslut");
    }
}
