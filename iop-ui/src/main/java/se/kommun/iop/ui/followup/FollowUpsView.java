package se.kommun.iop.ui.followup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.agreement.AgreementPage;
import se.kommun.iop.ui.agreement.AgreementTab;
import se.kommun.iop.ui.agreement.Cases;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Noting;
import se.kommun.iop.ui.noting.Pen;

/** The follow-ups that the agreement asks for: what is left to type, and the papers. */
@Route("avtal/:avtal/uppfoljningar")
@RolesAllowed({Role.Name.MANAGER, Role.Name.READER})
class FollowUpsView extends AgreementPage {

    private final Issuing issuing;
    private final Noting noting;

    FollowUpsView(Cases cases, Issuing issuing, Noting noting, Visitor visitor) {
        super(cases, visitor, AgreementTab.FOLLOW_UPS);
        this.issuing = issuing;
        this.noting = noting;
    }

    @Override
    protected Component content(CaseFile file) {
        boolean mayWrite = visitor().is(Role.MANAGER);
        var pen = mayWrite ? Optional.of(pen(noting)) : Optional.<Pen>empty();
        var by = visitor().name();
        var issued = new IssuedPanel(file.agreement(), issuing);
        var making = new Papers(issuing, by, Words.locale(), issued::refresh);
        var all = new Div(
                new Part(Words.say("papers.title"), new PapersPanel(file, making)),
                new Part(Words.say("issued.title"), new Paragraph(Words.say("issued.text")), issued));
        file.agreement()
                .followUps()
                .forEach(followUp -> all.add(new FollowUpPanel(
                        file, followUp, new HeldPanel(file.agreement(), followUp, cases().today(), pen), mayWrite)));
        return all;
    }
}
