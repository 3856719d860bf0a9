package se.kommun.iop.ui.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.reports.figures.FiguresBehind;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.agreement.AgreementPage;
import se.kommun.iop.ui.agreement.AgreementTab;
import se.kommun.iop.ui.agreement.Cases;

/** The figures of an agreement: how complete they are, by month, and day by day. */
@Route("avtal/:avtal/siffror")
@RolesAllowed({Role.Name.MANAGER, Role.Name.REPORTER, Role.Name.READER})
class FiguresView extends AgreementPage {

    private final Locking locking;
    private Map<String, String> inCommon = Map.of();

    FiguresView(Cases cases, Visitor visitor, Locking locking) {
        super(cases, visitor, AgreementTab.FIGURES);
        this.locking = locking;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        inCommon = event.getLocation().getQueryParameters().getParameters().entrySet().stream()
                .filter(asked -> !asked.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, asked -> asked.getValue().getFirst()));
        super.beforeEnter(event);
    }

    @Override
    protected Component content(CaseFile file) {
        var all = new Div(new FiguresPanel(file), new LocksPanel(file, locking, visitor()));
        if (inCommon.containsKey(FiguresBehind.MEASURE)) {
            all.addComponentAsFirst(new SumPanel(file, inCommon));
        }
        return all;
    }
}
