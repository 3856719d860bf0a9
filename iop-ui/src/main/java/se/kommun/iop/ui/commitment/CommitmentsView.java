package se.kommun.iop.ui.commitment;

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

/** The commitments and duties of one agreement with how they stand; a manager notes what has been done. */
@Route("avtal/:avtal/ataganden")
@RolesAllowed({Role.Name.MANAGER, Role.Name.READER})
class CommitmentsView extends AgreementPage {

    private final Noting noting;

    CommitmentsView(Cases cases, Visitor visitor, Noting noting) {
        super(cases, visitor, AgreementTab.COMMITMENTS);
        this.noting = noting;
    }

    @Override
    protected Component content(CaseFile file) {
        var pen = visitor().is(Role.MANAGER) ? Optional.of(pen(noting)) : Optional.<Pen>empty();
        return new CommitmentsPanel(file.agreement(), cases().today(), pen);
    }
}
