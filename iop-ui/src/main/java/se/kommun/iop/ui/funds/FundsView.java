package se.kommun.iop.ui.funds;

import com.vaadin.flow.component.Component;
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
import se.kommun.iop.ui.payment.MoneyRules;

/** What the money was used for, and what is left of it. */
@Route("avtal/:avtal/medel")
@RolesAllowed({Role.Name.MANAGER, Role.Name.READER})
class FundsView extends AgreementPage {

    private final Noting noting;
    private final MoneyRules rules;

    FundsView(Cases cases, Visitor visitor, Noting noting, MoneyRules rules) {
        super(cases, visitor, AgreementTab.FUNDS);
        this.noting = noting;
        this.rules = rules;
    }

    @Override
    protected Component content(CaseFile file) {
        var pen = visitor().is(Role.MANAGER) ? Optional.of(pen(noting)) : Optional.<Pen>empty();
        return new FundsPanel(rules.payments(file.agreement()), pen);
    }
}
