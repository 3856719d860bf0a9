package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.agreement.Cases;
import se.kommun.iop.ui.figures.FigureLinks;
import se.kommun.iop.ui.frame.Words;

/** The room where a paper is written (skrivrum). */
@Route("avtal/:avtal/skriv/:slag/:om")
@RolesAllowed({Role.Name.MANAGER, Role.Name.READER})
class WritingView extends PaperPage {

    private final TextKeeping keeping;

    WritingView(Cases cases, Visitor visitor, TextKeeping keeping) {
        super(cases, visitor);
        this.keeping = keeping;
    }

    @Override
    Component content(CaseFile file, Written written) {
        var agreement = file.agreement();
        boolean mayWrite = visitor().is(Role.MANAGER);
        return new Div(
                new H2(Words.say("writing.title", written.name())),
                new WritingRoom(
                        written,
                        agreement,
                        () -> cases().snapshot(agreement, file.asOf()),
                        (figure, origin) -> FigureLinks.behind(agreement.code(), origin.inCommon(), figure),
                        keeping,
                        visitor().name(),
                        mayWrite));
    }
}
