package se.kommun.iop.ui.entry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.kommun.iop.batch.attendanceimport.AttendanceImports;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.observation.MonthLocks;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.agreement.AgreementPage;
import se.kommun.iop.ui.agreement.AgreementTab;
import se.kommun.iop.ui.agreement.Cases;

/** Type or correct days by hand (handinmatning). */
@Route("avtal/:avtal/inmatning")
@RolesAllowed(Role.Name.MANAGER)
class EntryView extends AgreementPage {

    private final AttendanceImports imports;
    private final MonthLocks locks;

    EntryView(Cases cases, Visitor visitor, AttendanceImports imports, MonthLocks locks) {
        super(cases, visitor, AgreementTab.ENTRY);
        this.imports = imports;
        this.locks = locks;
    }

    @Override
    protected Component content(CaseFile file) {
        UI.getCurrent().getPage().addJavaScript("context://entry.js");
        var agreement = file.agreement();
        return new EntryPanel(
                file,
                () -> cases().file(agreement),
                () -> locks.of(agreement.code()),
                days -> imports.type(days),
                visitor().name());
    }
}
