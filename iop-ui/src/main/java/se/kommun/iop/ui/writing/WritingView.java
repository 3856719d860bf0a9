package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.core.env.Environment;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.agreement.Cases;
import se.kommun.iop.ui.followup.Issuing;
import se.kommun.iop.ui.frame.Words;

/** The room where a paper is written (skrivrum). */
@Route("avtal/:avtal/skriv/:slag/:om")
@RolesAllowed({Role.Name.MANAGER, Role.Name.READER})
class WritingView extends PaperPage {

    private final Issuing issuing;
    private final TextKeeping keeping;

    WritingView(Cases cases, Visitor visitor, Environment settings, Issuing issuing, TextKeeping keeping) {
        super(cases, visitor, settings);
        this.issuing = issuing;
        this.keeping = keeping;
    }

    @Override
    Component content(CaseFile file, Written written) {
        var bench = Bench.of(file.agreement(), cases(), issuing, visitor());
        return new Div(new H2(Words.say("writing.title", written.name())), new WritingRoom(written, bench, keeping));
    }
}
