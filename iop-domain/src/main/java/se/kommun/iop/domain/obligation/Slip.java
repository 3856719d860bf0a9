package se.kommun.iop.domain.obligation;

import java.time.LocalDate;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Fulfilment;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.followup.Due;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.obligation.Obligation.Kind;
import se.kommun.iop.domain.obligation.Obligation.State;

/**
 * What a source tells about an obligation, before its state on a day is known.
 *
 * @param name its name within the agreement
 * @param supposed whether its days are counted from something that nobody has noted: then they tell when it would be at the
 *     latest, and that they pass proves nothing
 * @param done what its own kind of fact says; a {@link Fulfilment} can say it too
 */
record Slip(
        Kind kind,
        String name,
        Sentence what,
        String owner,
        Due due,
        Optional<Period> window,
        Optional<LocalDate> done,
        String clause,
        boolean supposed) {

    Slip(
            Kind kind,
            String name,
            Sentence what,
            String owner,
            Due due,
            Optional<Period> window,
            Optional<LocalDate> done,
            String clause) {
        this(kind, name, what, owner, due, window, done, clause, false);
    }

    Obligation on(LocalDate today, Agreement agreement) {
        var known = done.or(() -> noted(agreement)).filter(day -> !day.isAfter(today));
        return new Obligation(
                agreement.code(),
                agreement.code() + "/" + name,
                kind,
                what,
                owner,
                due,
                window,
                known,
                state(today, agreement.term().period(), known.isPresent()),
                clause);
    }

    private Optional<LocalDate> noted(Agreement agreement) {
        return agreement.life().fulfilments().stream()
                .filter(one -> name.endsWith("/" + one.obligation()))
                .map(Fulfilment::on)
                .min(LocalDate::compareTo);
    }

    private State state(LocalDate today, Period term, boolean isDone) {
        if (isDone) {
            return State.DONE;
        }
        if (window.isEmpty()) {
            return due instanceof Due.Throughout ? State.STANDING : State.WAITING;
        }
        var days = window.get();
        if (today.isBefore(days.from())) {
            return State.UPCOMING;
        }
        if (!today.isAfter(days.through())) {
            return State.DUE;
        }
        if (kind.comesByItself()) {
            return supposed ? State.WAITING : State.DONE;
        }
        return days.through().isBefore(term.from()) ? State.PAST_BEFORE_START : State.OVERDUE;
    }
}
