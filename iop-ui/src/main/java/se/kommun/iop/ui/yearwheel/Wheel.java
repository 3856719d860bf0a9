package se.kommun.iop.ui.yearwheel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.obligation.Obligation;
import se.kommun.iop.domain.obligation.Obligation.Kind;
import se.kommun.iop.domain.obligation.Obligation.State;
import se.kommun.iop.domain.obligation.YearWheel;

/** The obligations that somebody wants to see, in the order of their days, with the agreements that they follow from. */
record Wheel(List<Obligation> obligations, List<Agreement> agreements) {

    Wheel {
        obligations = List.copyOf(obligations);
        agreements = List.copyOf(agreements);
    }

    static final int DAYS_AHEAD = 30;

    static Wheel of(List<Agreement> all, LocalDate today, Wanted wanted) {
        var meant = all.stream()
                .filter(one -> wanted.agreement().isEmpty() || one.code().text().equals(wanted.agreement()))
                .toList();
        return new Wheel(chosen(wanted.scope().of(meant, today), wanted.which()), meant);
    }

    Agreement agreement(Obligation one) {
        return agreements.stream()
                .filter(agreement -> agreement.code().equals(one.agreement()))
                .findFirst()
                .orElseThrow();
    }

    Stream<Obligation> withDays() {
        return obligations.stream().filter(one -> one.window().isPresent());
    }

    List<Obligation> in(State state) {
        return obligations.stream().filter(one -> one.state() == state).toList();
    }

    /** The days that something takes in a calendar: of a right to be paid only the first. */
    static Optional<Period> days(Obligation one) {
        return one.window().map(days -> one.kind() == Kind.PAYMENT ? new Period(days.from(), days.from()) : days);
    }

    private static List<Obligation> chosen(YearWheel wheel, Wanted.Which which) {
        return switch (which) {
            case ALL -> wheel.obligations();
            case OPEN ->
                wheel.obligations().stream()
                        .filter(one -> one.state() != State.DONE)
                        .toList();
            case OVERDUE -> wheel.overdue();
            case SOON -> wheel.within(DAYS_AHEAD);
        };
    }
}
