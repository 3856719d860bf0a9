package se.kommun.iop.batch.attendanceimport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.observation.Figure;
import se.kommun.iop.domain.observation.Figures;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Ledger;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.ReceivedLists;
import se.kommun.iop.domain.observation.TypedDay;

/**
 * Takes in days that a person types. They become a list of their own, with a file that says who typed what and why, so
 * that they are led back to, withdrawn and superseded like any other.
 */
record TypedDays(Agreements agreements, ReceivedLists lists, Ledger ledger, Guard guard, Clock clock) {

    TypeReply keep(AttendanceImports.Typed typed) {
        var agreement = agreements.find(typed.agreement()).orElseThrow();
        var today = LocalDate.now(clock);
        var outside = keys(typed.days(), day -> !isWithinReach(agreement, day.key(), today));
        if (!outside.isEmpty()) {
            return new TypeReply.OutOfReach(outside);
        }
        return ledger.alone(agreement.code(), () -> keep(typed, agreement));
    }

    private TypeReply keep(AttendanceImports.Typed typed, Agreement agreement) {
        var figures = Figures.of(ledger.entries(agreement.code()));
        var overtaken = keys(typed.days(), day -> !sameAsShown(day, figures.find(day.key())));
        if (!overtaken.isEmpty()) {
            return new TypeReply.Overtaken(overtaken);
        }
        var days = typed.days().stream().filter(day -> !day.saysWhatWasShown()).toList();
        if (days.isEmpty()) {
            return new TypeReply.NothingNew();
        }
        var id = ImportId.next();
        var at = clock.instant();
        var file = new TypedFile(agreement, id, typed.by(), at.atZone(clock.getZone()), typed.reason(), days);
        var content = file.content();
        var list = new ReceivedList(
                id,
                agreement.code(),
                file.name(),
                Fingerprint.of(content),
                content.length,
                at,
                typed.by(),
                ReceivedList.Stage.ACCEPTED,
                Optional.of(new ReceivedList.Decision(typed.by(), at, typed.reason())),
                ReceivedList.Origin.TYPED);
        var held = guard.heldBack(list, file.observations());
        if (!held.isEmpty()) {
            return new TypeReply.Locked(held);
        }
        lists.keepTyped(list, content, file.observations());
        return new TypeReply.Kept(list);
    }

    private static boolean isWithinReach(Agreement agreement, Observation.Key key, LocalDate today) {
        return agreement.term().period().includes(key.date())
                && !key.date().isAfter(today)
                && agreement.activity().place(key.place()).isPresent()
                && agreement.activity().measure(key.measure()).isPresent();
    }

    private static boolean sameAsShown(TypedDay day, Optional<Figure> now) {
        return now.isEmpty() == day.shown().isEmpty()
                && now.stream()
                        .allMatch(figure -> day.shown()
                                .map(Figure::observation)
                                .filter(figure.observation()::says)
                                .isPresent());
    }

    private static List<Observation.Key> keys(List<TypedDay> days, Predicate<TypedDay> wanted) {
        return days.stream().filter(wanted).map(TypedDay::key).toList();
    }
}
