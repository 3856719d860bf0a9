package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Words;

/** One page of one agreement: its heading, the ways to its other pages, and what this page is about. */
public abstract class AgreementPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Cases cases;
    private final Visitor visitor;
    private final AgreementTab tab;
    private String title = "";

    protected AgreementPage(Cases cases, Visitor visitor, AgreementTab tab) {
        this.cases = cases;
        this.visitor = visitor;
        this.tab = tab;
    }

    /** What the page shows of the agreement. */
    protected abstract Component content(CaseFile file);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get(AgreementLinks.AGREEMENT).orElse("");
        cases.find(code)
                .ifPresentOrElse(
                        agreement -> show(cases.file(agreement)), () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return Words.say("title", title);
    }

    protected Cases cases() {
        return cases;
    }

    protected Visitor visitor() {
        return visitor;
    }

    private void show(CaseFile file) {
        removeAll();
        title = Words.say("tab", tab) + " – " + Said.subject(file.agreement());
        add(new AgreementHeader(file.agreement(), tab, visitor, cases.today()), content(file));
    }
}
