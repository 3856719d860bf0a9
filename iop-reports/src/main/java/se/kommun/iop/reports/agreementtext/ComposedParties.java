package se.kommun.iop.reports.agreementtext;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.party.Employer;
import se.kommun.iop.domain.party.OrganisationNumber;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.domain.party.SteeringGroup;

/** Who the parties are and how they are organised together, composed from the data. */
final class ComposedParties {

    private final Agreement agreement;
    private final Phrasebook phrases;

    ComposedParties(Agreement agreement, Phrasebook phrases) {
        this.agreement = agreement;
        this.phrases = phrases;
    }

    List<Block> parties() {
        return agreement.parties().parties().stream()
                .flatMap(this::party)
                .<Block>map(Block.Paragraph::of)
                .toList();
    }

    private Stream<String> party(Party party) {
        var lines = new ArrayList<String>();
        lines.add(name(party));
        switch (party) {
            case Party.Association association ->
                association.number().ifPresent(number -> lines.add(phrases.say("party.number", number.written())));
            case Party.PublicUnit unit ->
                lines.add(phrases.say(
                        "party.number-of",
                        unit.legalPerson().number().written(),
                        unit.legalPerson().name()));
        }
        party.address()
                .ifPresent(address -> lines.add(phrases.say("party.address", String.join(", ", address.lines()))));
        if (!party.contactRole().isBlank()) {
            lines.add(phrases.say("party.contact", party.contactRole()));
        }
        agreement.parties().employer().stream()
                .filter(employer -> employer.memberOf().equals(party.code()))
                .map(this::employer)
                .forEach(lines::add);
        return lines.stream();
    }

    private static String name(Party party) {
        return party instanceof Party.Association && !party.name().contains(party.shortName())
                ? party.shortName() + ", " + party.name()
                : party.name();
    }

    private String employer(Employer employer) {
        var member = agreement.party(employer.memberOf());
        return employer.number()
                .map(OrganisationNumber::written)
                .map(number -> phrases.say("employer.with-number", member, employer.name(), number))
                .orElseGet(() -> phrases.say("employer", member, employer.name()));
    }

    List<Section> organisation() {
        return Stream.of(
                        section("contacts", contacts()),
                        section("steering-group", steeringGroup()),
                        section("committee", committee()))
                .filter(section -> !section.blocks().isEmpty())
                .toList();
    }

    private Section section(String key, List<String> sentences) {
        return Section.composed(
                2,
                phrases.say("organisation." + key),
                Topic.ORGANISATION,
                sentences.stream().<Block>map(Block.Paragraph::of).toList());
    }

    private List<String> contacts() {
        boolean known = agreement.parties().parties().stream()
                .anyMatch(party -> !party.contactRole().isBlank());
        return known ? List.of(phrases.say("contacts")) : List.of();
    }

    private List<String> steeringGroup() {
        var sentences = new ArrayList<String>();
        agreement.parties().steeringGroup().map(this::seats).ifPresent(sentences::add);
        agreement
                .parties()
                .employer()
                .flatMap(employer -> agreement.parties().find(employer.reachedThrough()))
                .filter(party -> !party.contactRole().isBlank())
                .map(party -> phrases.say("employer.reached", party.contactRole()))
                .ifPresent(sentences::add);
        return sentences;
    }

    /** The contact persons need no list when all of them sit there. */
    private String seats(SteeringGroup group) {
        var contacts =
                agreement.parties().parties().stream().map(Party::contactRole).toList();
        var others = group.seats().stream()
                .filter(seat -> !contacts.contains(seat.role()))
                .map(this::seat)
                .toList();
        boolean allContacts = contacts.stream()
                .allMatch(contact ->
                        group.seats().stream().anyMatch(seat -> seat.role().equals(contact)));
        return allContacts && !others.isEmpty()
                ? phrases.say("seats.besides-contacts", others)
                : phrases.say("seats", group.seats().stream().map(this::seat).toList());
    }

    private String seat(SteeringGroup.Seat seat) {
        boolean isContact = agreement.parties().parties().stream()
                .anyMatch(party -> party.contactRole().equals(seat.role()));
        var role = seat.convener() ? phrases.say("seat.convener", seat.role()) : seat.role();
        return isContact || seat.from().isBlank() ? role : phrases.say("seat.from", role, seat.from());
    }

    private List<String> committee() {
        var identity = agreement.identity();
        if (identity.committee().isBlank() || identity.issuedBy().isBlank()) {
            return List.of();
        }
        var decides = phrases.say(
                "committee.decides",
                Texts.inside(identity.committee(), phrases),
                Texts.inside(identity.issuedBy(), phrases));
        boolean writes = agreement.followUps().stream().anyMatch(one -> one.form() == FollowUp.Form.WRITTEN);
        return List.of(writes ? decides + " " + phrases.say("committee.follows-up") : decides);
    }
}
