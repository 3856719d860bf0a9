package se.kommun.iop.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.activity.CalendarVersion;
import se.kommun.iop.domain.activity.Closure;
import se.kommun.iop.domain.activity.NamedPeriod;
import se.kommun.iop.domain.activity.ServiceRule;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.ui.frame.Slug;

/** The next version of a calendar while somebody works on it. It starts as the one that counts now. */
final class CalendarDraft {

    final List<NamedPeriod> periods;
    final List<ServiceRule> rules;
    final List<Closure> closures;
    private final int number;

    CalendarDraft(Optional<CalendarVersion> current) {
        periods = new ArrayList<>(current.map(CalendarVersion::namedPeriods).orElse(List.of()));
        rules = new ArrayList<>(current.map(CalendarVersion::rules).orElse(List.of()));
        closures = new ArrayList<>(current.map(CalendarVersion::closures).orElse(List.of()));
        number = current.map(CalendarVersion::number).orElse(0) + 1;
    }

    CalendarVersion version(LocalDate agreedOn, String source) {
        return new CalendarVersion(number, agreedOn, source, periods, rules, closures);
    }

    /** How many places and days would be expected in the whole term. */
    long expected(Agreement agreement) {
        return version(LocalDate.EPOCH, "")
                .expected(agreement.activity().placeCodes(), agreement.term().period());
    }

    /** Whether a rule speaks of the period, so that it cannot go. */
    boolean isInUse(NamedPeriod period) {
        return rules.stream()
                .anyMatch(rule ->
                        rule.during().contains(period.code()) || rule.except().contains(period.code()));
    }

    /** A code for a new period that no other has. */
    Code freeCode(String name) {
        var written = Slug.of(name, "period");
        for (int other = 1; ; other++) {
            var code = new Code(other == 1 ? written : written + "-" + other);
            if (periods.stream().noneMatch(period -> period.code().equals(code))) {
                return code;
            }
        }
    }
}
