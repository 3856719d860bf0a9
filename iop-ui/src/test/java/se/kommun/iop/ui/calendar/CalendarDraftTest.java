package se.kommun.iop.ui.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.kommun.iop.domain.activity.NamedPeriod;
import se.kommun.iop.domain.activity.ServiceRule;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementDefinitions;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Figures;
import se.kommun.iop.ui.house.Shelf;

/** What is expected follows the version of the calendar, and nothing else does. */
class CalendarDraftTest {

    private static final Agreement LUNCHES = Shelf.lunches();
    private static final NamedPeriod SUMMER = new NamedPeriod(
            new Code("sommaren"),
            "sommaren",
            NamedPeriod.Kind.TERM,
            new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 8, 31)),
            "kommunens nyhet");

    private final CalendarDraft draft =
            new CalendarDraft(LUNCHES.activity().calendar().current());

    @Test
    void a_draft_starts_as_what_counts() {
        assertThat(draft.expected(LUNCHES)).isEqualTo(262);
    }

    @Test
    void weekends_only_are_208() {
        draft.rules.clear();
        draft.rules.add(on(Set.of(SATURDAY, SUNDAY), List.of(), List.of()));
        assertThat(draft.expected(LUNCHES)).isEqualTo(208);
    }

    @Test
    void every_day_in_summer_and_weekends_after_it_are_388() {
        draft.periods.add(SUMMER);
        draft.rules.clear();
        draft.rules.add(on(Set.of(DayOfWeek.values()), List.of(SUMMER.code()), List.of()));
        draft.rules.add(on(Set.of(SATURDAY, SUNDAY), List.of(), List.of(SUMMER.code())));
        assertThat(draft.expected(LUNCHES)).isEqualTo(388);
        assertThat(draft.isInUse(SUMMER)).isTrue();

        // It is a version of the agreement's own file, and the one before it is still there.
        var changed = LUNCHES.withCalendar(draft.version(LocalDate.of(2024, 7, 1), "styrgruppen"));
        var definitions =
                ServiceLoader.load(AgreementDefinitions.class).findFirst().orElseThrow();
        assertThat(definitions.read(definitions.write(changed)))
                .isEqualTo(new AgreementDefinitions.Reply.Understood(changed));
        assertThat(changed.activity().calendar().versions()).hasSize(2);
        var file = new CaseFile(changed, changed.term().period().through(), Figures.of(List.of()), List.of(), Map.of());
        assertThat(file.completeness(changed.activity().mainMeasure()).expected())
                .isEqualTo(388);
        assertThat(file.figures().isEmpty()).isTrue();
    }

    @Test
    void a_new_period_gets_a_code_of_its_own() {
        assertThat(draft.freeCode("Påsklov 2025")).isEqualTo(new Code("pasklov-2025"));
        assertThat(draft.freeCode("Höstlov")).isEqualTo(new Code("hostlov-2"));
        assertThat(draft.freeCode("!")).isEqualTo(new Code("period"));
    }

    private static ServiceRule on(Set<DayOfWeek> days, List<Code> during, List<Code> except) {
        return new ServiceRule(Set.of(), new ServiceRule.Days.OnWeekdays(days, true), during, except);
    }
}
