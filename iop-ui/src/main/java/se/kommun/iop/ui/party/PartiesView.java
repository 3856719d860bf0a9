package se.kommun.iop.ui.party;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.agreement.AgreementPage;
import se.kommun.iop.ui.agreement.AgreementTab;
import se.kommun.iop.ui.agreement.Cases;
import se.kommun.iop.ui.agreement.PartiesPart;
import se.kommun.iop.ui.noting.Noting;
import se.kommun.iop.ui.noting.Pen;
import se.kommun.iop.ui.part.PartLinks;
import se.kommun.iop.ui.part.PartStep;

/** Who the parties are and who has which role; a manager notes when a role passes on. */
@Route("avtal/:avtal/parter")
@RolesAllowed({Role.Name.MANAGER, Role.Name.READER})
class PartiesView extends AgreementPage {

    private final Noting noting;

    PartiesView(Cases cases, Visitor visitor, Noting noting) {
        super(cases, visitor, AgreementTab.PARTIES);
        this.noting = noting;
    }

    @Override
    protected Component content(CaseFile file) {
        var pen = visitor().is(Role.MANAGER) ? Optional.of(pen(noting)) : Optional.<Pen>empty();
        var agreement = file.agreement();
        var content = new Div(
                new RolesPart(agreement, cases().today(), pen),
                new PartiesPart(agreement.parties(), change(agreement)));
        pen.ifPresent(one -> content.add(new NumbersPart(agreement, one)));
        return content;
    }

    private Component[] change(Agreement agreement) {
        return visitor().is(Role.MANAGER)
                ? new Component[] {PartLinks.change(agreement.code(), PartStep.PARTIES)}
                : new Component[0];
    }
}
