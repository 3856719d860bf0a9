package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;

/** What the agreement says, part by part. */
@Route("avtal/:avtal")
@RolesAllowed({Role.Name.MANAGER, Role.Name.REPORTER, Role.Name.READER})
class OverviewView extends AgreementPage {

    private final AgreementFiles definitions;

    OverviewView(Cases cases, Visitor visitor, AgreementFiles definitions) {
        super(cases, visitor, AgreementTab.OVERVIEW);
        this.definitions = definitions;
    }

    @Override
    protected Component content(CaseFile file) {
        return new OverviewPanel(file.agreement(), definitions.download(file.agreement()));
    }
}
