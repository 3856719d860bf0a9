package se.kommun.iop.ui.party;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Parties;
import se.kommun.iop.domain.party.OrganisationNumber;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.domain.party.Party.Association;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;
import se.kommun.iop.ui.noting.NotingForm;
import se.kommun.iop.ui.noting.Pen;

/** Where the organisation number of an association is typed: a wrong check digit is told at once, at the field. */
final class NumbersPart extends Div {

    NumbersPart(Agreement agreement, Pen pen) {
        var part = new Part(Words.say("number.title"), new Paragraph(Words.say("number.text")));
        agreement.parties().parties().stream()
                .filter(Association.class::isInstance)
                .map(Association.class::cast)
                .forEach(one -> part.add(form(one, pen)));
        add(part);
    }

    private static NotingForm form(Association association, Pen pen) {
        var number = new TextField(Words.say("parties.number"));
        number.setHelperText(Words.say("number.help"));
        number.setRequiredIndicatorVisible(true);
        association.number().map(OrganisationNumber::written).ifPresent(number::setValue);
        return new NotingForm(Words.say("number.change", association.shortName()), pen)
                .with(number, Check.organisationNumber(number, () -> true))
                .noting(numbered(association, number::getValue));
    }

    private static UnaryOperator<Agreement> numbered(Association before, Supplier<String> typed) {
        return agreement -> {
            var parties = agreement.parties();
            return agreement
                    .revise()
                    .parties(new Parties(
                            parties.parties().stream()
                                    .map(one -> one.code().equals(before.code()) ? with(one, typed.get()) : one)
                                    .toList(),
                            parties.employer(),
                            parties.steeringGroup()))
                    .done();
        };
    }

    private static Party with(Party party, String number) {
        return party instanceof Association it
                ? new Association(
                        it.code(),
                        it.name(),
                        it.shortName(),
                        it.aliases(),
                        Optional.of(new OrganisationNumber(number)),
                        it.purpose(),
                        it.contactRole(),
                        it.address())
                : party;
    }
}
