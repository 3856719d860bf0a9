package se.kommun.iop.ui.followup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.agreement.AgreementPage;
import se.kommun.iop.ui.agreement.AgreementTab;
import se.kommun.iop.ui.agreement.Cases;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Words;

/** The follow-ups that the agreement asks for: what is left to type, and the papers. */
@Route("avtal/:avtal/uppfoljningar")
@RolesAllowed({Role.Name.MANAGER, Role.Name.READER})
class FollowUpsView extends AgreementPage {

    private final Typing typing;
    private final Issuing issuing;

    FollowUpsView(Cases cases, Typing typing, Issuing issuing, Visitor visitor) {
        super(cases, visitor, AgreementTab.FOLLOW_UPS);
        this.typing = typing;
        this.issuing = issuing;
    }

    @Override
    protected Component content(CaseFile file) {
        boolean mayType = visitor().is(Role.MANAGER);
        var by = visitor().name();
        var issued = new IssuedPanel(file.agreement(), issuing);
        var making = new Papers(cases(), issuing, by, Words.locale(), issued::refresh);
        var all = new Div(
                new Part(Words.say("papers.title"), new PapersPanel(file, making)),
                new Part(Words.say("issued.title"), new Paragraph(Words.say("issued.text")), issued));
        file.agreement()
                .followUps()
                .forEach(followUp -> all.add(new FollowUpPanel(
                        file, followUp, mayType, (asked, text) -> typing.save(file, followUp, asked, text, by))));
        return all;
    }
}
