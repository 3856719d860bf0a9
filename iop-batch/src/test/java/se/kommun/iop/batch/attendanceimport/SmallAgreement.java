package se.kommun.iop.batch.attendanceimport;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kommun.iop.domain.activity.CalendarVersion;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.activity.ServiceCalendar;
import se.kommun.iop.domain.activity.ServiceRule;
import se.kommun.iop.domain.agreement.Activity;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Identity;
import se.kommun.iop.domain.agreement.Life;
import se.kommun.iop.domain.agreement.Parties;
import se.kommun.iop.domain.agreement.Purpose;
import se.kommun.iop.domain.agreement.Signing;
import se.kommun.iop.domain.agreement.Term;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;

/** An agreement with two places that are open on Saturdays, and one measure. */
final class SmallAgreement {

    static final Code NORTH = new Code("norra");
    static final Code SOUTH = new Code("sodra");
    static final Code VISITS = new Code("besok");

    private SmallAgreement() {}

    static Agreement called(String code) {
        var calendar = new CalendarVersion(
                1,
                LocalDate.of(2024, 12, 1),
                "",
                List.of(),
                List.of(new ServiceRule(
                        Set.of(),
                        new ServiceRule.Days.OnWeekdays(Set.of(DayOfWeek.SATURDAY), true),
                        List.of(),
                        List.of())),
                List.of());
        return new Agreement(
                new Code(code),
                new Identity(
                        "Partnerskap",
                        "Öppet hus",
                        Optional.empty(),
                        "Exempelkommun",
                        "Nämnden",
                        "Förvaltningen",
                        LocalDate.of(2024, 12, 1),
                        Optional.empty()),
                new Parties(List.of(), Optional.empty(), Optional.empty()),
                new Purpose("", List.of(), "", List.of()),
                new Activity(
                        List.of(new Place(NORTH, "Norra", List.of()), new Place(SOUTH, "Södra", List.of())),
                        List.of(new Measure(VISITS, "besök", "besök", List.of(), 0, 500)),
                        new ServiceCalendar(List.of(calendar)),
                        "tillfällen"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                new Term(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30)), "", Optional.empty()),
                new Signing(1, List.of(), ""),
                List.of(),
                Life.NONE);
    }
}
