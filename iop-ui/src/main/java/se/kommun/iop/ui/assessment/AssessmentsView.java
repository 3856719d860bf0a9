package se.kommun.iop.ui.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.agreement.AgreementPage;
import se.kommun.iop.ui.agreement.AgreementTab;
import se.kommun.iop.ui.agreement.Cases;
import se.kommun.iop.ui.noting.Noting;
import se.kommun.iop.ui.noting.Pen;

/** The questions of law and policy; a manager notes who has judged what, and aid. */
@Route("avtal/:avtal/bedomningar")
@RolesAllowed({Role.Name.MANAGER, Role.Name.READER})
class AssessmentsView extends AgreementPage {

    private final Noting noting;

    AssessmentsView(Cases cases, Visitor visitor, Noting noting) {
        super(cases, visitor, AgreementTab.ASSESSMENTS);
        this.noting = noting;
    }

    @Override
    protected Component content(CaseFile file) {
        var pen = visitor().is(Role.MANAGER) ? Optional.of(pen(noting)) : Optional.<Pen>empty();
        return new Div(
                new AssessmentsPanel(file.agreement(), pen), new AidPart(file.agreement(), cases().today(), pen));
    }
}
