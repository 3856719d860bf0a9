package se.kommun.iop.ui.payment;

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

/** The money, part by part: may it be invoiced, has it been, and why or why not. */
@Route("avtal/:avtal/delbetalningar")
@RolesAllowed({Role.Name.MANAGER, Role.Name.REPORTER, Role.Name.READER})
class InstalmentsView extends AgreementPage {

    private final Noting noting;
    private final MoneyRules rules;

    InstalmentsView(Cases cases, Visitor visitor, Noting noting, MoneyRules rules) {
        super(cases, visitor, AgreementTab.INSTALMENTS);
        this.noting = noting;
        this.rules = rules;
    }

    @Override
    protected Component content(CaseFile file) {
        var pen = visitor().is(Role.MANAGER) ? Optional.of(pen(noting)) : Optional.<Pen>empty();
        return new InstalmentsPanel(rules.payments(file.agreement()), cases().today(), pen);
    }
}
