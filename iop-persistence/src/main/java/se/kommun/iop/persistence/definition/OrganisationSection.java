package se.kommun.iop.persistence.definition;

import java.util.Optional;
import se.kommun.iop.domain.party.Employer;
import se.kommun.iop.domain.party.SteeringGroup;

/** {@code employer} and {@code steering-group}: how the parties are organised together. */
record OrganisationSection(AgreementCodes codes) {

    Employer readEmployer(Part part) {
        return new Employer(
                codes.parties().declareApart(part),
                part.text("name"),
                part.ifAny("organisation-number").flatMap(Value::organisationNumber),
                codes.parties().refer(part, "member-of"),
                codes.parties().refer(part, "reached-through"),
                part.text("clause"));
    }

    static Written write(Employer employer) {
        return new Written()
                .put("code", employer.code())
                .put("name", employer.name())
                .ifAny("organisation-number", employer.number().map(number -> number.written()))
                .put("member-of", employer.memberOf())
                .put("reached-through", employer.reachedThrough())
                .put("clause", employer.clause());
    }

    /** Empty, with a fault, unless exactly one seat convenes. */
    static Optional<SteeringGroup> readSteeringGroup(Part part) {
        var seats = part.someParts("seats", OrganisationSection::readSeat);
        var clause = part.text("clause");
        long conveners = seats.stream().filter(SteeringGroup.Seat::convener).count();
        if (conveners != 1) {
            if (!seats.isEmpty()) {
                part.faults().add(part.spot("seats"), "not-one-convener", conveners);
            }
            return Optional.empty();
        }
        return Optional.of(new SteeringGroup(seats, clause));
    }

    private static SteeringGroup.Seat readSeat(Part part) {
        return new SteeringGroup.Seat(
                part.text("role"),
                part.text("from"),
                part.ifAny("convener").flatMap(Value::yes).orElse(false));
    }

    static Written write(SteeringGroup group) {
        return new Written()
                .ifAny("seats", group.seats(), OrganisationSection::write)
                .put("clause", group.clause());
    }

    private static Written write(SteeringGroup.Seat seat) {
        var written = new Written().put("role", seat.role()).put("from", seat.from());
        return seat.convener() ? written.put("convener", true) : written;
    }
}
