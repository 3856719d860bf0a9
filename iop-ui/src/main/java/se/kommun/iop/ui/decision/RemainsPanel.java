package se.kommun.iop.ui.decision;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.domain.agreement.Finality;
import se.kommun.iop.domain.agreement.Formalities;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;
import se.kommun.iop.ui.noting.NotingForm;
import se.kommun.iop.ui.noting.Pen;

/** What keeps the agreement from being final, and what is worth knowing before it is signed. */
final class RemainsPanel extends Div {

    RemainsPanel(Agreement agreement, LocalDate today, Optional<Pen> pen) {
        var finality = Finality.of(agreement);
        var part = new Part(
                Words.say("final.title"),
                finality.isFinal()
                        ? new Notice(Notice.Kind.GOOD, Words.say("final.ready"))
                        : new Notice(
                                Notice.Kind.WARNING,
                                Words.say("final.blocked", finality.hindrances().size()),
                                list(finality.hindrances())));
        var observations = new Formalities(agreement, today).observations();
        if (!observations.isEmpty()) {
            part.add(new Notice(Notice.Kind.INFO, Words.say("final.observations"), list(observations)));
        }
        if (agreement.identity().caseNumber().isEmpty()) {
            pen.ifPresent(one -> part.add(caseNumber(one)));
        }
        add(part);
    }

    private static NotingForm caseNumber(Pen pen) {
        var number = new TextField(Words.say("overview.casenumber"));
        number.setHelperText(Words.say("final.case-number.help"));
        return new NotingForm(Words.say("final.case-number"), pen)
                .with(number, Check.filled(number, Words.say("final.case-number.missing")))
                .noting(agreement -> agreement
                        .revise()
                        .identity(agreement
                                .identity()
                                .with(new CaseNumber(number.getValue().strip())))
                        .done());
    }

    private static UnorderedList list(List<Sentence> sentences) {
        var list = new UnorderedList();
        sentences.stream()
                .map(Words::say)
                .map(text -> Words.wording().paragraphs(text))
                .map(ListItem::new)
                .forEach(list::add);
        return list;
    }
}
