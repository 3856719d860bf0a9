package se.kommun.iop.persistence.definition;

import se.kommun.iop.domain.party.DerivedRole;
import se.kommun.iop.domain.party.RoleHolding;
import se.kommun.iop.domain.party.Roles;

/** {@code roles}: who holds which role when, and which roles follow others. */
final class RolesSection {

    private RolesSection() {}

    static Roles read(Part part) {
        return new Roles(
                part.parts("holdings", RolesSection::readHolding), part.parts("derived", RolesSection::readDerived));
    }

    private static RoleHolding readHolding(Part part) {
        return new RoleHolding(
                part.text("role"),
                part.text("holder"),
                part.need("from").flatMap(Value::day).orElse(Unread.DAY),
                part.ifAny("through").flatMap(Value::day),
                part.text("source"));
    }

    private static DerivedRole readDerived(Part part) {
        return new DerivedRole(part.text("role"), part.text("follows"), part.text("clause"));
    }

    static Written write(Roles roles) {
        return new Written()
                .ifAny("holdings", roles.holdings(), RolesSection::write)
                .ifAny("derived", roles.derived(), RolesSection::write);
    }

    private static Written write(RoleHolding holding) {
        return new Written()
                .put("role", holding.role())
                .put("holder", holding.holder())
                .put("from", holding.from())
                .ifAny("through", holding.through())
                .put("source", holding.source());
    }

    private static Written write(DerivedRole derived) {
        return new Written()
                .put("role", derived.role())
                .put("follows", derived.follows())
                .put("clause", derived.clause());
    }
}
