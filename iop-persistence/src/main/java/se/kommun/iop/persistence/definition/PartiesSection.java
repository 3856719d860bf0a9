package se.kommun.iop.persistence.definition;

import java.util.List;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.party.Address;
import se.kommun.iop.domain.party.Alias;
import se.kommun.iop.domain.party.LegalPerson;
import se.kommun.iop.domain.party.Party;

/** {@code parties}: who makes the agreement. */
record PartiesSection(AgreementCodes codes) {

    private enum Kind {
        PUBLIC_UNIT,
        ASSOCIATION
    }

    List<Party> readAll(Part file) {
        var values = file.someItems("parties");
        if (values.size() == 1) {
            values.getFirst().fault("one-party");
        }
        return values.stream()
                .flatMap(value -> Part.read(value, this::read).stream())
                .toList();
    }

    private Party read(Part part) {
        return part.need("kind")
                .flatMap(value -> value.choice(Kind.class))
                .map(kind -> switch (kind) {
                    case PUBLIC_UNIT -> (Party) publicUnit(part);
                    case ASSOCIATION -> association(part);
                })
                .orElseGet(() -> unknownKind(part));
    }

    private Party.PublicUnit publicUnit(Part part) {
        return new Party.PublicUnit(
                code(part),
                part.text("name"),
                part.text("short-name"),
                part.text("department"),
                part.text("committee"),
                part.part("legal-person", PartiesSection::legalPerson).orElse(Unread.LEGAL_PERSON),
                part.text("contact-role"),
                part.partIfAny("address", PartiesSection::address));
    }

    private Party.Association association(Part part) {
        return new Party.Association(
                code(part),
                part.text("name"),
                part.text("short-name"),
                part.parts("aliases", alias -> new Alias(alias.text("name"), alias.text("seen-in"))),
                part.ifAny("organisation-number").flatMap(Value::organisationNumber),
                part.textIfAny("purpose"),
                part.text("contact-role"),
                part.partIfAny("address", PartiesSection::address));
    }

    /** Which keys it may have depends on its kind: without that, no key is called unknown. */
    private Party unknownKind(Part part) {
        code(part);
        part.keys().forEach(part::ifAny);
        return Unread.PARTY;
    }

    private Code code(Part part) {
        var code = codes.parties().declare(part);
        if (code.text().equals(ConditionSection.EVERYBODY)) {
            part.faults().add(part.spot("code"), "reserved-code", code.text());
        }
        return code;
    }

    private static LegalPerson legalPerson(Part part) {
        return new LegalPerson(
                part.text("name"),
                part.need("organisation-number")
                        .flatMap(Value::organisationNumber)
                        .orElse(Unread.NUMBER));
    }

    private static Address address(Part part) {
        var lines = part.someItems("lines").stream()
                .flatMap(line -> line.text().stream())
                .toList();
        return new Address(lines, part.ifAny("private").flatMap(Value::yes).orElse(false));
    }

    static Written write(Party party) {
        return switch (party) {
            case Party.PublicUnit unit -> write(unit);
            case Party.Association association -> write(association);
        };
    }

    private static Written write(Party.PublicUnit unit) {
        return head(unit, Kind.PUBLIC_UNIT)
                .put("department", unit.department())
                .put("committee", unit.committee())
                .put(
                        "legal-person",
                        new Written()
                                .put("name", unit.legalPerson().name())
                                .put(
                                        "organisation-number",
                                        unit.legalPerson().number().written()))
                .put("contact-role", unit.contactRole())
                .ifAny("address", unit.address(), PartiesSection::write);
    }

    private static Written write(Party.Association association) {
        return head(association, Kind.ASSOCIATION)
                .ifAny(
                        "aliases",
                        association.aliases(),
                        alias -> new Written().put("name", alias.name()).put("seen-in", alias.seenIn()))
                .ifAny("organisation-number", association.number().map(number -> number.written()))
                .ifAny("purpose", association.purpose())
                .put("contact-role", association.contactRole())
                .ifAny("address", association.address(), PartiesSection::write);
    }

    private static Written head(Party party, Kind kind) {
        return new Written()
                .put("code", party.code())
                .put("kind", kind)
                .put("name", party.name())
                .put("short-name", party.shortName());
    }

    private static Written write(Address address) {
        var written = new Written().put("lines", address.lines());
        return address.isPrivate() ? written.put("private", true) : written;
    }
}
