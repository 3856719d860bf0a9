package se.kommun.iop.domain.party;

import java.util.List;

/** Who holds which role when, and which roles follow others. */
public record Roles(List<RoleHolding> holdings, List<DerivedRole> derived) {

    public static final Roles NONE = new Roles(List.of(), List.of());

    public Roles {
        holdings = List.copyOf(holdings);
        derived = List.copyOf(derived);
    }
}
