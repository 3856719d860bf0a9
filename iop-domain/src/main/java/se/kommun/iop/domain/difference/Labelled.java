package se.kommun.iop.domain.difference;

import java.util.Optional;
import java.util.stream.Stream;

/** Under which keys the bundle has the names of kinds and choices. */
final class Labelled {

    private Labelled() {}

    /** A choice, with the type that it belongs to, such as {@code Evidence.Kind.SIGNED}. */
    static String key(Enum<?> choice) {
        return name(choice.getDeclaringClass()) + "." + choice.name();
    }

    /** One of several kinds of the same thing; empty for a thing of which there is one kind. */
    static Optional<String> kind(Class<?> type) {
        return Stream.of(type.getInterfaces()).anyMatch(Class::isSealed)
                ? Optional.of("type." + type.getSimpleName())
                : Optional.empty();
    }

    private static String name(Class<?> type) {
        var outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
    }
}
