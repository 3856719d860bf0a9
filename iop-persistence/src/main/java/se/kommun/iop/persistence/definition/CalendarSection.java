package se.kommun.iop.persistence.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kommun.iop.domain.activity.CalendarVersion;
import se.kommun.iop.domain.activity.Closure;
import se.kommun.iop.domain.activity.NamedPeriod;
import se.kommun.iop.domain.calendar.Period;

/** {@code activity.calendar}: on which days each place is expected to be open, version by version. */
record CalendarSection(AgreementCodes codes, Optional<Period> term) {

    List<CalendarVersion> readAll(Part activity) {
        var numbers = new HashSet<Integer>();
        return activity.parts("calendar", part -> read(part, numbers));
    }

    private CalendarVersion read(Part part, Set<Integer> numbers) {
        int number = Numbers.read(part, "version", numbers);
        var namedPeriods = new Codes("kind.named-period");
        var rules = new RulesSection(codes.places(), namedPeriods, term);
        var version = new CalendarVersion(
                number,
                part.need("agreed-on").flatMap(Value::day).orElse(Unread.DAY),
                part.text("source"),
                part.parts("named-periods", named -> readNamedPeriod(named, namedPeriods)),
                part.someParts("rules", rules::read),
                part.parts("closures", this::readClosure));
        namedPeriods.resolve();
        return version;
    }

    private static NamedPeriod readNamedPeriod(Part part, Codes namedPeriods) {
        return new NamedPeriod(
                namedPeriods.declare(part),
                part.text("name"),
                part.need("kind")
                        .flatMap(value -> value.choice(NamedPeriod.Kind.class))
                        .orElse(NamedPeriod.Kind.BREAK),
                Periods.read(part).orElse(Unread.PERIOD),
                part.text("source"));
    }

    private Closure readClosure(Part part) {
        return new Closure(
                new HashSet<>(codes.places().referAll(part, "places")),
                Periods.read(part).orElse(Unread.PERIOD),
                part.text("reason"),
                part.text("source"));
    }

    static Written write(CalendarVersion version) {
        return new Written()
                .put("version", version.number())
                .put("agreed-on", version.agreedOn())
                .put("source", version.source())
                .ifAny(
                        "named-periods",
                        version.namedPeriods(),
                        named -> new Written()
                                .put("code", named.code())
                                .put("name", named.name())
                                .put("kind", named.kind())
                                .period(named.period())
                                .put("source", named.source()))
                .ifAny("rules", version.rules(), RulesSection::write)
                .ifAny(
                        "closures",
                        version.closures(),
                        closure -> new Written()
                                .ifAny("places", closure.places())
                                .period(closure.period())
                                .put("reason", closure.reason())
                                .put("source", closure.source()));
    }
}
