package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.core.env.Environment;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.reports.galley.Galley;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.agreement.Cases;
import se.kommun.iop.ui.followup.Issuing;
import se.kommun.iop.ui.frame.Words;

/** A paper as pages, before it is downloaded (förhandsgranskning). */
@Route("avtal/:avtal/skriv/:slag/:om/sidor")
@RolesAllowed({Role.Name.MANAGER, Role.Name.READER})
class PagesView extends PaperPage {

    private final Issuing issuing;

    PagesView(Cases cases, Visitor visitor, Environment settings, Issuing issuing) {
        super(cases, visitor, settings);
        this.issuing = issuing;
    }

    @Override
    Component content(CaseFile file, Written written) {
        var bench = Bench.of(file.agreement(), cases(), issuing, visitor());
        var gate = bench.gate(written.paper());
        var galley = written.galley(gate, bench.supplement(gate), Galley.Reader.READS);
        return new Div(
                new H2(Words.say("pages.title", written.name())),
                new Paragraph(Words.say("pages.text")),
                new Paragraph(new Anchor(written.address(), Words.say("pages.back"))),
                new Pages(galley, bench.sources()));
    }
}
