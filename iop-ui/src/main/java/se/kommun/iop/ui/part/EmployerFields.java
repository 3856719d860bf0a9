package se.kommun.iop.ui.part;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.party.Employer;
import se.kommun.iop.domain.party.OrganisationNumber;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.ui.form.Codes;
import se.kommun.iop.ui.form.TypedForm;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;

/** Who employs, where that is not a party; none as long as no name is given. It is reached through the association. */
final class EmployerFields extends TypedForm {

    private final TextField code = hidden("code", new TextField());
    private final TextField memberOf = hidden("member-of", new TextField());
    private final TextField through = hidden("through", new TextField());
    private final TextField clause = hidden("clause", new TextField());
    private final TextField name = Fields.text("make.employer.name");
    private final TextField number = Fields.text("make.party.number");

    EmployerFields() {
        code.setValue("employer");
        field("name", name);
        field("number", number, Check.organisationNumber(number, () -> false));
        add(new H3(Words.say("make.employer")), new Paragraph(Words.say("make.employer.text")), beside(name, number));
    }

    void fill(Employer known) {
        code.setValue(known.code().text());
        memberOf.setValue(known.memberOf().text());
        through.setValue(known.reachedThrough().text());
        clause.setValue(known.clause());
        name.setValue(known.name());
        known.number().map(OrganisationNumber::written).ifPresent(number::setValue);
    }

    Optional<Employer> employer(List<Party> parties) {
        return Fields.ifAny(name.getValue())
                .flatMap(called -> association(parties)
                        .map(party -> new Employer(
                                Codes.of(code),
                                called,
                                Optional.of(number.getValue())
                                        .filter(OrganisationNumber::isValid)
                                        .map(OrganisationNumber::new),
                                known(memberOf, parties).orElse(party),
                                known(through, parties).orElse(party),
                                Section.PARTIES.clause(clause.getValue()))));
    }

    private static Optional<Code> association(List<Party> parties) {
        return parties.stream()
                .filter(Party.Association.class::isInstance)
                .map(Party::code)
                .findFirst();
    }

    private static Optional<Code> known(TextField field, List<Party> parties) {
        return parties.stream()
                .map(Party::code)
                .filter(code -> code.text().equals(field.getValue()))
                .findFirst();
    }
}
