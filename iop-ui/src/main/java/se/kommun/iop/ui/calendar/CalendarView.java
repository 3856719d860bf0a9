package se.kommun.iop.ui.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.agreement.AgreementFiles;
import se.kommun.iop.ui.agreement.AgreementPage;
import se.kommun.iop.ui.agreement.AgreementTab;
import se.kommun.iop.ui.agreement.Cases;
import se.kommun.iop.ui.frame.Words;

/** On which days each place is expected to be open, version by version; a manager adds the next. */
@Route("avtal/:avtal/kalender")
@RolesAllowed({Role.Name.MANAGER, Role.Name.REPORTER, Role.Name.READER})
class CalendarView extends AgreementPage {

    private final AgreementFiles files;

    CalendarView(Cases cases, Visitor visitor, AgreementFiles files) {
        super(cases, visitor, AgreementTab.CALENDAR);
        this.files = files;
    }

    @Override
    protected Component content(CaseFile file) {
        var versions = new VersionsPanel(file.agreement());
        if (!visitor().is(Role.MANAGER)) {
            return versions;
        }
        var by = visitor().name();
        var shown = file.agreement();
        return new Div(versions, new CalendarForm(shown, cases().today(), changed -> keep(shown, changed, by)));
    }

    /** Not over what somebody else has changed since the page was shown. */
    private AgreementFiles.Reply keep(Agreement shown, Agreement changed, String by) {
        return cases().find(shown.code().text()).filter(shown::equals).isPresent()
                ? files.keep(changed, by)
                : new AgreementFiles.Reply.Faulty(List.of(Words.say("calendar.overtaken")));
    }
}
