package se.kommun.iop.domain.difference;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.domain.party.OrganisationNumber;

/** How records are looked into. */
final class Shape {

    /** Records that are one value to whoever reads them. */
    private static final Set<Class<?>> WHOLE =
            Set.of(Code.class, CaseNumber.class, OrganisationNumber.class, Money.class, Period.class);

    /** What tells the items of a list apart, the first that an item has. */
    private static final List<List<String>> KEYS = List.of(
            List.of("code"),
            List.of("number"),
            List.of("kind", "about"),
            List.of("instalment", "party"),
            List.of("party"),
            List.of("followUp"),
            List.of("obligation"),
            List.of("question"),
            List.of("role"));

    private Shape() {}

    static boolean hasParts(Object thing) {
        return thing instanceof Record && isOfParts(thing.getClass());
    }

    static boolean isOfParts(Class<?> type) {
        return type.isRecord() && !WHOLE.contains(type);
    }

    static Object part(Object record, RecordComponent component) {
        try {
            var read = component.getAccessor();
            // A record within another may be visible to its own package alone.
            read.setAccessible(true);
            return read.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record that cannot be read", e);
        }
    }

    /** What an optional thing holds, if that is what it is. */
    static Optional<Object> unwrapped(Object thing) {
        return switch (thing) {
            case Optional<?> some -> some.map(Object.class::cast);
            case OptionalInt some -> some.isPresent() ? Optional.of(some.getAsInt()) : Optional.empty();
            default -> Optional.of(thing);
        };
    }

    /** Empty when nothing tells such items apart. */
    static List<Object> key(Object item) {
        if (!hasParts(item)) {
            return List.of();
        }
        return KEYS.stream()
                .map(names -> values(item, names))
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Object> values(Object item, List<String> names) {
        var components = Stream.of(item.getClass().getRecordComponents())
                .filter(component -> names.contains(component.getName()))
                .toList();
        return components.size() == names.size()
                ? components.stream().map(component -> part(item, component)).toList()
                : List.of();
    }
}
