package se.kommun.iop.domain.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who has which role on a day. A role that follows another always has the same holder. */
public record RolesOn(Roles roles, LocalDate day) {

    /** The holder on the day, also of a derived role; empty when nobody has it. */
    public Optional<String> holder(String role) {
        return holder(role, roles.derived().size());
    }

    /** @param steps how many derivations may still follow: a circle ends here */
    private Optional<String> holder(String role, int steps) {
        var held = roles.holdings().stream()
                .filter(one -> one.role().equals(role) && isOn(one))
                .map(RoleHolding::holder)
                .findFirst();
        return held.isPresent() || steps == 0
                ? held
                : roles.derived().stream()
                        .filter(one -> one.role().equals(role))
                        .findFirst()
                        .flatMap(one -> holder(one.follows(), steps - 1));
    }

    private boolean isOn(RoleHolding holding) {
        return !day.isBefore(holding.from())
                && holding.through().map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Holders of more than one role, with their roles (rollkoncentration, A-70): good to know, nothing more. */
    public Map<String, List<String>> concentrated() {
        return Stream.concat(
                        roles.holdings().stream().map(RoleHolding::role),
                        roles.derived().stream().map(DerivedRole::role))
                .distinct()
                .filter(role -> holder(role).isPresent())
                .collect(Collectors.groupingBy(role -> holder(role).orElseThrow()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue().size() > 1)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Each seat of a steering group with whoever sits there on the day. */
    public List<Seated> seats(SteeringGroup group) {
        return group.seats().stream()
                .map(seat -> new Seated(seat, holder(seat.role())))
                .toList();
    }

    /** @param holder empty when the seat is vacant */
    public record Seated(SteeringGroup.Seat seat, Optional<String> holder) {}
}
