package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;

/** What the agreement says, part by part. */
@Route("avtal/:avtal")
@RolesAllowed({Role.Name.MANAGER, Role.Name.REPORTER, Role.Name.READER})
class OverviewView extends AgreementPage {

    private final AgreementFiles definitions;
    private Optional<String> clause = Optional.empty();

    OverviewView(Cases cases, Visitor visitor, AgreementFiles definitions) {
        super(cases, visitor, AgreementTab.OVERVIEW);
        this.definitions = definitions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clause = event.getLocation().getQueryParameters().getSingleParameter(AgreementLinks.CLAUSE);
        super.beforeEnter(event);
    }

    @Override
    protected Component content(CaseFile file) {
        var agreement = file.agreement();
        return new OverviewPanel(
                agreement, definitions.download(agreement), Changing.by(visitor(), agreement.code()), clause);
    }
}
