package se.kommun.iop.ui.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.agreement.AgreementPage;
import se.kommun.iop.ui.agreement.AgreementTab;
import se.kommun.iop.ui.agreement.Cases;

/** The figures of an agreement: how complete they are, by month, and day by day. */
@Route("avtal/:avtal/siffror")
@RolesAllowed({Role.Name.MANAGER, Role.Name.REPORTER, Role.Name.READER})
class FiguresView extends AgreementPage {

    FiguresView(Cases cases, Visitor visitor) {
        super(cases, visitor, AgreementTab.FIGURES);
    }

    @Override
    protected Component content(CaseFile file) {
        return new FiguresPanel(file);
    }
}
