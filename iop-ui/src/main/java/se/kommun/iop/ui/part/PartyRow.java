package se.kommun.iop.ui.part;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.party.Address;
import se.kommun.iop.domain.party.Alias;
import se.kommun.iop.domain.party.LegalPerson;
import se.kommun.iop.domain.party.OrganisationNumber;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.ui.form.Codes;
import se.kommun.iop.ui.form.TypedForm;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;

/** One party: an association with a number of its own, or a unit of a legal person that has the number. */
final class PartyRow extends TypedForm {

    enum Kind {
        ASSOCIATION,
        PUBLIC_UNIT
    }

    private static final String SEEN_IN = " — ";

    private final TextField code;
    private final Select<Kind> kind = Fields.choice("make.party.kind", Kind.values(), Kind.ASSOCIATION);
    private final TextField name = Fields.text("make.party.name");
    private final TextField shortName = Fields.text("make.party.short");
    private final TextField number = Fields.text("make.party.number");
    private final TextField legalPerson = Fields.text("make.party.legal");
    private final TextField department = Fields.text("make.party.department");
    private final TextField committee = Fields.text("make.party.committee");
    private final TextField contact = Fields.text("make.party.contact");
    private final TextArea purpose = Fields.area("make.party.purpose");
    private final TextArea aliases = Fields.area("make.party.aliases");
    private final TextArea address = Fields.area("make.party.address");
    private final Checkbox isPrivate = new Checkbox(Words.say("make.party.private"));
    private final Div ofUnit = beside(legalPerson, department, committee);
    private final Div ofAssociation = new Div(purpose, aliases);

    PartyRow(TextField code) {
        this.code = hidden("code", code);
        field("kind", kind);
        field("name", name, Check.filled(name, Fields.missing()));
        field("short", shortName, Check.filled(shortName, Fields.missing()));
        var numberIsRight = Check.organisationNumber(number, this::isUnit);
        field("number", number, numberIsRight);
        field("legal", legalPerson, ofUnit(Check.filled(legalPerson, Fields.missing())));
        field("department", department, ofUnit(Check.filled(department, Fields.missing())));
        field("committee", committee, ofUnit(Check.filled(committee, Fields.missing())));
        field("contact", contact, Check.filled(contact, Fields.missing()));
        field("purpose", purpose);
        field("aliases", aliases);
        field("address", address);
        field("private", isPrivate);
        number.addValueChangeListener(typed -> {
            if (!number.isEmpty()) {
                numberIsRight.isRight();
            }
        });
        kind.addValueChangeListener(chosen -> show());
        add(beside(kind, name, shortName, number), ofUnit, beside(contact), ofAssociation, address, isPrivate);
        show();
    }

    private Check ofUnit(Check check) {
        return () -> !isUnit() || check.isRight();
    }

    private boolean isUnit() {
        return kind.getValue() == Kind.PUBLIC_UNIT;
    }

    private void show() {
        ofUnit.setVisible(isUnit());
        ofAssociation.setVisible(!isUnit());
        number.setRequiredIndicatorVisible(isUnit());
        number.setLabel(Words.say(isUnit() ? "make.party.number.unit" : "make.party.number"));
    }

    String code() {
        return code.getValue();
    }

    void fill(Party known) {
        code.setValue(known.code().text());
        name.setValue(known.name());
        shortName.setValue(known.shortName());
        contact.setValue(known.contactRole());
        known.address().ifPresent(one -> {
            address.setValue(String.join("\n", one.lines()));
            isPrivate.setValue(one.isPrivate());
        });
        switch (known) {
            case Party.Association one -> {
                kind.setValue(Kind.ASSOCIATION);
                one.number().map(OrganisationNumber::written).ifPresent(number::setValue);
                one.purpose().ifPresent(purpose::setValue);
                aliases.setValue(String.join(
                        "\n",
                        one.aliases().stream()
                                .map(alias -> alias.name() + SEEN_IN + alias.seenIn())
                                .toList()));
            }
            case Party.PublicUnit one -> {
                kind.setValue(Kind.PUBLIC_UNIT);
                number.setValue(one.legalPerson().number().written());
                legalPerson.setValue(one.legalPerson().name());
                department.setValue(one.department());
                committee.setValue(one.committee());
            }
        }
    }

    /** Empty as long as it cannot be told apart from another, or its legal person is not known. */
    Optional<Party> party() {
        var written = Optional.of(number.getValue())
                .filter(OrganisationNumber::isValid)
                .map(OrganisationNumber::new);
        var lines = Fields.lines(address.getValue());
        var where = lines.isEmpty() ? Optional.<Address>empty() : Optional.of(new Address(lines, isPrivate.getValue()));
        if (name.getValue().isBlank() || shortName.getValue().isBlank()) {
            return Optional.empty();
        }
        return isUnit()
                ? written.map(known -> new Party.PublicUnit(
                        Codes.of(code),
                        Fields.said(name),
                        Fields.said(shortName),
                        Fields.said(department),
                        Fields.said(committee),
                        new LegalPerson(Fields.said(legalPerson), known),
                        Fields.said(contact),
                        where))
                : Optional.of(new Party.Association(
                        Codes.of(code),
                        Fields.said(name),
                        Fields.said(shortName),
                        aliases(),
                        written,
                        Fields.ifAny(purpose.getValue()),
                        Fields.said(contact),
                        where));
    }

    private List<Alias> aliases() {
        return Fields.lines(aliases.getValue()).stream()
                .map(line -> line.split(SEEN_IN.strip(), 2))
                .map(parts -> new Alias(
                        parts[0].strip(), parts.length == 2 ? parts[1].strip() : Words.say("make.party.alias.nowhere")))
                .toList();
    }
}
