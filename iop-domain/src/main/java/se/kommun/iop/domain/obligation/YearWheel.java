package se.kommun.iop.domain.obligation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.obligation.Obligation.State;

/**
 * All obligations of some agreements as they stand on a day (årshjul): those with days in the order of their days, then
 * those without.
 */
public record YearWheel(LocalDate today, List<Obligation> obligations) {

    private static final int YEARS_AHEAD = 5;

    public YearWheel {
        obligations = List.copyOf(obligations);
    }

    /** What comes back is told from the year before today to five years ahead. */
    public static YearWheel of(Collection<Agreement> agreements, LocalDate today) {
        var horizon = new Period(today.minusYears(1), today.plusYears(YEARS_AHEAD));
        var order = Comparator.comparing((Obligation one) -> one.window().isEmpty())
                .thenComparing(one -> one.window().map(Period::from).orElse(LocalDate.MAX))
                .thenComparing(one -> one.window().map(Period::through).orElse(LocalDate.MAX))
                .thenComparing(Obligation::id);
        return new YearWheel(
                today,
                agreements.stream()
                        .flatMap(agreement -> of(agreement, today, horizon))
                        .sorted(order)
                        .toList());
    }

    private static Stream<Obligation> of(Agreement agreement, LocalDate today, Period horizon) {
        return Stream.of(
                        new TermDays(agreement, today).told(),
                        new Decisions(agreement).told(),
                        new Signings(agreement).told(),
                        new Payments(agreement, today).told(),
                        new FollowUps(agreement).told(),
                        new Promises(agreement, horizon).told(),
                        new Registrations(agreement).told())
                .flatMap(told -> told)
                .map(slip -> slip.on(today, agreement));
    }

    /** Late, and what was past before its agreement started. */
    public List<Obligation> overdue() {
        return in(State.OVERDUE, State.PAST_BEFORE_START);
    }

    /** Not done, and due now or within so many days. */
    public List<Obligation> within(int days) {
        var last = today.plusDays(days);
        return in(State.DUE, State.UPCOMING).stream()
                .filter(one ->
                        one.window().map(window -> !window.from().isAfter(last)).orElse(false))
                .toList();
    }

    public List<Obligation> in(State... states) {
        var wanted = List.of(states);
        return obligations.stream().filter(one -> wanted.contains(one.state())).toList();
    }

    public Optional<Obligation> find(String id) {
        return obligations.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
