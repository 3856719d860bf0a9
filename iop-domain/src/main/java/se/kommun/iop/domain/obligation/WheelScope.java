package se.kommun.iop.domain.obligation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;

/**
 * Whose obligations somebody wants to see.
 *
 * @param name the committee, the department or the owner; empty for everybody's
 */
public record WheelScope(Kind kind, String name) {

    public static final WheelScope ALL = new WheelScope(Kind.ALL, "");

    /** @throws IllegalArgumentException if it names nobody, or somebody where all are meant */
    public WheelScope {
        if (name.isBlank() != (kind == Kind.ALL)) {
            throw new IllegalArgumentException("All have no name, and everybody else has one");
        }
    }

    public enum Kind {
        ALL,
        /** All of the agreements that a committee decides on (nämnd). */
        COMMITTEE,
        /** All of the agreements that a department has issued (förvaltning, avdelning). */
        DEPARTMENT,
        /** What one role, party or organ is to do, in any agreement. */
        OWNER
    }

    /** The wheel of those agreements that it is about, with only what it is about. */
    public YearWheel of(Collection<Agreement> agreements, LocalDate today) {
        var wheel = YearWheel.of(agreements.stream().filter(this::covers).toList(), today);
        if (kind != Kind.OWNER) {
            return wheel;
        }
        return new YearWheel(
                today,
                wheel.obligations().stream().filter(one -> same(one.owner())).toList());
    }

    /** All that can be asked for: everybody's first, then by kind and name. */
    public static List<WheelScope> offered(Collection<Agreement> agreements, LocalDate today) {
        return Stream.of(
                        Stream.of(ALL),
                        named(
                                Kind.DEPARTMENT,
                                agreements.stream().map(one -> one.identity().issuedBy())),
                        named(
                                Kind.COMMITTEE,
                                agreements.stream().map(one -> one.identity().committee())),
                        named(
                                Kind.OWNER,
                                YearWheel.of(agreements, today).obligations().stream()
                                        .map(Obligation::owner)))
                .flatMap(scopes -> scopes)
                .toList();
    }

    private static Stream<WheelScope> named(Kind kind, Stream<String> names) {
        return names.filter(name -> !name.isBlank()).distinct().sorted().map(name -> new WheelScope(kind, name));
    }

    private boolean covers(Agreement agreement) {
        return switch (kind) {
            case ALL, OWNER -> true;
            case COMMITTEE -> same(agreement.identity().committee());
            case DEPARTMENT -> same(agreement.identity().issuedBy());
        };
    }

    private boolean same(String other) {
        return name.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
