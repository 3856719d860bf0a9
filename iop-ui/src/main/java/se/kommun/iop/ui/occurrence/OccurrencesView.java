package se.kommun.iop.ui.occurrence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.step.NextSteps;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.agreement.AgreementPage;
import se.kommun.iop.ui.agreement.AgreementTab;
import se.kommun.iop.ui.agreement.Cases;
import se.kommun.iop.ui.noting.Noting;
import se.kommun.iop.ui.noting.Pen;

/** What has happened, what can happen next, and when the agreement ends; a manager notes it. */
@Route("avtal/:avtal/handelser")
@RolesAllowed({Role.Name.MANAGER, Role.Name.READER})
class OccurrencesView extends AgreementPage {

    private final Noting noting;

    OccurrencesView(Cases cases, Visitor visitor, Noting noting) {
        super(cases, visitor, AgreementTab.OCCURRENCES);
        this.noting = noting;
    }

    @Override
    protected Component content(CaseFile file) {
        var agreement = file.agreement();
        var today = cases().today();
        var pen = visitor().is(Role.MANAGER) ? Optional.of(pen(noting)) : Optional.<Pen>empty();
        return new Div(
                new EndPart(agreement, today),
                new Timeline(agreement),
                new StepsPart(agreement, NextSteps.of(agreement, today), pen));
    }
}
