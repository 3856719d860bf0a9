package se.kommun.iop.ui.decision;

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

/** What has been decided and signed; a manager notes it. */
@Route("avtal/:avtal/beslut")
@RolesAllowed({Role.Name.MANAGER, Role.Name.READER})
class DecisionsView extends AgreementPage {

    private final Noting noting;

    DecisionsView(Cases cases, Visitor visitor, Noting noting) {
        super(cases, visitor, AgreementTab.DECISIONS);
        this.noting = noting;
    }

    @Override
    protected Component content(CaseFile file) {
        var pen = visitor().is(Role.MANAGER) ? Optional.of(pen(noting)) : Optional.<Pen>empty();
        var agreement = file.agreement();
        return new Div(
                new RemainsPanel(agreement, cases().today(), pen),
                new DecisionsPanel(agreement, pen),
                new SignaturesPanel(agreement, pen));
    }
}
