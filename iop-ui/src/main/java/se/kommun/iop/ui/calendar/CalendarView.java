package se.kommun.iop.ui.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.agreement.AgreementPage;
import se.kommun.iop.ui.agreement.AgreementTab;
import se.kommun.iop.ui.agreement.Cases;
import se.kommun.iop.ui.noting.Noting;

/** On which days each place is expected to be open, version by version; a manager adds the next. */
@Route("avtal/:avtal/kalender")
@RolesAllowed({Role.Name.MANAGER, Role.Name.REPORTER, Role.Name.READER})
class CalendarView extends AgreementPage {

    private final Noting noting;

    CalendarView(Cases cases, Visitor visitor, Noting noting) {
        super(cases, visitor, AgreementTab.CALENDAR);
        this.noting = noting;
    }

    @Override
    protected Component content(CaseFile file) {
        var versions = new VersionsPanel(file.agreement());
        if (!visitor().is(Role.MANAGER)) {
            return versions;
        }
        return new Div(versions, new CalendarForm(pen(noting)));
    }
}
