package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;

/** The money, part by part: may it be invoiced, and why or why not. */
@Route("avtal/:avtal/delbetalningar")
@RolesAllowed({Role.Name.MANAGER, Role.Name.REPORTER, Role.Name.READER})
class InstalmentsView extends AgreementPage {

    InstalmentsView(Cases cases, Visitor visitor) {
        super(cases, visitor, AgreementTab.INSTALMENTS);
    }

    @Override
    protected Component content(CaseFile file) {
        return new InstalmentsPanel(file.agreement(), cases().today());
    }
}
