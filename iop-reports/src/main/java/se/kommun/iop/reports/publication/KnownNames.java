package se.kommun.iop.reports.publication;

import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Decision;
import se.kommun.iop.domain.agreement.SignatureSlot;
import se.kommun.iop.domain.party.Alias;
import se.kommun.iop.domain.party.Employer;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.domain.party.RoleHolding;
import se.kommun.iop.domain.party.SteeringGroup;

/** What organisations, units, places and roles are called in an agreement: these are public. */
final class KnownNames {

    private KnownNames() {}

    static List<String> of(Agreement agreement) {
        var identity = agreement.identity();
        return Stream.of(
                        Stream.of(identity.title(), identity.municipality(), identity.committee(), identity.issuedBy()),
                        agreement.parties().parties().stream().flatMap(KnownNames::of),
                        agreement.parties().employer().stream().map(Employer::name),
                        agreement.parties().steeringGroup().stream()
                                .flatMap(group -> group.seats().stream())
                                .map(SteeringGroup.Seat::from),
                        agreement.activity().places().stream()
                                .flatMap(place -> Stream.concat(Stream.of(place.name()), place.aliases().stream())),
                        agreement.decisions().stream().map(Decision::body),
                        agreement.signing().slots().stream().map(SignatureSlot::title),
                        agreement.life().roles().holdings().stream().map(RoleHolding::role))
                .flatMap(names -> names)
                .toList();
    }

    private static Stream<String> of(Party party) {
        var own = Stream.of(party.name(), party.shortName());
        return Stream.concat(
                own,
                switch (party) {
                    case Party.Association association ->
                        association.aliases().stream().map(Alias::name);
                    case Party.PublicUnit unit ->
                        Stream.of(
                                unit.department(),
                                unit.committee(),
                                unit.legalPerson().name());
                });
    }
}
