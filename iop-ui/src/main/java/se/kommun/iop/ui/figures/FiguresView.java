package se.kommun.iop.ui.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
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

    private final Locking locking;

    FiguresView(Cases cases, Visitor visitor, Locking locking) {
        super(cases, visitor, AgreementTab.FIGURES);
        this.locking = locking;
    }

    @Override
    protected Component content(CaseFile file) {
        return new Div(new FiguresPanel(file), new LocksPanel(file, locking, visitor()));
    }
}
