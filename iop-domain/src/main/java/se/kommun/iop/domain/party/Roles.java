package se.kommun.iop.domain.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who holds which role when, and which roles follow others. */
public record Roles(List<RoleHolding> holdings, List<DerivedRole> derived) {

    public static final Roles NONE = new Roles(List.of(), List.of());

    public Roles {
        holdings = List.copyOf(holdings);
        derived = List.copyOf(derived);
    }

    /** The role passes on: whoever has it on the first day of the next holder leaves it the day before. */
    public Roles passedTo(RoleHolding next) {
        var left = left(next.role(), next.from().minusDays(1)).holdings().stream();
        return new Roles(Stream.concat(left, Stream.of(next)).toList(), derived);
    }

    /** Whoever has the role the day after leaves it on that last day. A holding that begins later is not touched. */
    public Roles left(String role, LocalDate last) {
        return new Roles(
                holdings.stream()
                        .map(one -> one.role().equals(role) && isCutShort(one, last)
                                ? new RoleHolding(one.role(), one.holder(), one.from(), Optional.of(last), one.source())
                                : one)
                        .toList(),
                derived);
    }

    private static boolean isCutShort(RoleHolding holding, LocalDate last) {
        return !holding.from().isAfter(last)
                && holding.through().map(last::isBefore).orElse(true);
    }
}
