package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Parties;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.party.Alias;
import se.kommun.iop.domain.party.Employer;
import se.kommun.iop.domain.party.OrganisationNumber;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.domain.party.SteeringGroup;
import se.kommun.iop.ui.frame.Facts;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Words;

/** Who makes the agreement, who employs, and who steers. Private addresses are not shown. */
public final class PartiesPart extends Div {

    /** @param actions what can be done with it, beside its heading */
    public PartiesPart(Parties parties, Component... actions) {
        var part = new Part(Words.say("parties.title")).offering(actions);
        parties.parties().forEach(party -> {
            part.add(new H3(party.name()), facts(party));
            names(party).ifPresent(part::add);
        });
        parties.employer().ifPresent(employer -> part.add(employer(employer, parties)));
        parties.steeringGroup().ifPresent(group -> part.add(new H3(Words.say("parties.steering")), seats(group)));
        add(part);
    }

    private static Facts facts(Party party) {
        var facts = new Facts().with(Words.say("parties.short"), party.shortName());
        switch (party) {
            case Party.PublicUnit unit ->
                facts.with(
                                Words.say("parties.unit"),
                                Words.say("parties.unit.text", unit.department(), unit.committee()))
                        .with(
                                Words.say("parties.legal"),
                                Words.say(
                                        "parties.legal.text",
                                        unit.legalPerson().name(),
                                        unit.legalPerson().number().written()));
            case Party.Association association -> {
                facts.with(
                        Words.say("parties.number"),
                        association.number().map(OrganisationNumber::written).orElse(Words.say("overview.none")));
                association.purpose().ifPresent(purpose -> facts.with(Words.say("parties.purpose"), purpose));
            }
        }
        facts.with(Words.say("parties.contact"), party.contactRole());
        party.address()
                .filter(address -> !address.isPrivate())
                .ifPresent(address -> facts.with(Words.say("parties.address"), String.join(", ", address.lines())));
        return facts;
    }

    /** the names that one organisation goes by, with a warning when there is more than one. */
    private static Optional<Component> names(Party party) {
        return Optional.of(party)
                .filter(Party.Association.class::isInstance)
                .map(Party.Association.class::cast)
                .filter(one ->
                        one.aliases().stream().map(Alias::name).distinct().count() > 1)
                .map(one -> new Notice(
                        Notice.Kind.WARNING,
                        Words.say("parties.names", one.shortName()),
                        OverviewPanel.list(one.aliases().stream()
                                .map(alias -> Words.say("parties.names.one", alias.name(), alias.seenIn()))
                                .toList())));
    }

    private static Component employer(Employer employer, Parties parties) {
        return new Div(
                new H3(employer.name()),
                new Facts()
                        .with(Words.say("parties.role"), Words.say("parties.employer"))
                        .with(
                                Words.say("parties.number"),
                                employer.number()
                                        .map(OrganisationNumber::written)
                                        .orElse(Words.say("overview.none")))
                        .with(Words.say("parties.member"), called(employer.memberOf(), parties))
                        .with(
                                Words.say("parties.reached"),
                                Words.say("parties.reached.text", called(employer.reachedThrough(), parties)))
                        .with(Words.say("clause"), employer.clause()));
    }

    private static String called(Code party, Parties parties) {
        return parties.find(party).map(Party::shortName).orElse(party.text());
    }

    private static Component seats(SteeringGroup group) {
        return OverviewPanel.list(group.seats().stream()
                .map(seat -> Words.say(seat.convener() ? "parties.convener" : "parties.seat", seat.role(), seat.from()))
                .toList());
    }
}
