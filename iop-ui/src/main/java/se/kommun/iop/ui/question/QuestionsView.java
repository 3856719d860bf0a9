package se.kommun.iop.ui.question;

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

/** What the agreement leaves open; a manager says which questions may stand, and why. */
@Route("avtal/:avtal/fragor")
@RolesAllowed({Role.Name.MANAGER, Role.Name.READER})
class QuestionsView extends AgreementPage {

    private final Noting noting;

    QuestionsView(Cases cases, Visitor visitor, Noting noting) {
        super(cases, visitor, AgreementTab.QUESTIONS);
        this.noting = noting;
    }

    @Override
    protected Component content(CaseFile file) {
        var pen = visitor().is(Role.MANAGER) ? Optional.of(pen(noting)) : Optional.<Pen>empty();
        return new QuestionsPanel(file.agreement(), pen);
    }
}
