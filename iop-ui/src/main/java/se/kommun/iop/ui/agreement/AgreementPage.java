package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementVersion;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Noting;
import se.kommun.iop.ui.noting.Pen;
import se.kommun.iop.ui.noting.Unsaved;

/** One page of one agreement: its heading, the ways to its other pages, and what this page is about. */
public abstract class AgreementPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Cases cases;
    private final Visitor visitor;
    private final AgreementTab tab;
    private String title = "";
    private Optional<AgreementVersion> shown = Optional.empty();
    private Optional<Unsaved> unsaved = Optional.empty();

    protected AgreementPage(Cases cases, Visitor visitor, AgreementTab tab) {
        this.cases = cases;
        this.visitor = visitor;
        this.tab = tab;
    }

    /** What the page shows of the agreement. */
    protected abstract Component content(CaseFile file);

    /** What the page is called. */
    protected String called() {
        return Words.say("tab", tab);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        unsaved = Optional.empty();
        var code = event.getRouteParameters().get(AgreementLinks.AGREEMENT).orElse("");
        cases.current(code).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
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

    /** What a manager changes the shown agreement with. Afterwards the page shows what has become of it. */
    protected Pen pen(Noting noting) {
        var begun = shown.orElseThrow();
        return pen(noting, () -> showAnew(begun.agreement()));
    }

    /** @param kept what happens afterwards instead */
    protected Pen pen(Noting noting, Runnable kept) {
        var begun = shown.orElseThrow();
        var typed = unsaved.orElseGet(
                () -> noting.unsaved(visitor.name(), begun.agreement().code().text()));
        unsaved = Optional.of(typed);
        return new Pen(noting, begun, visitor.name(), cases.today(), typed, kept);
    }

    private void showAnew(Agreement agreement) {
        cases.current(agreement.code().text()).ifPresent(this::show);
    }

    private void show(AgreementVersion version) {
        var file = cases.file(version.agreement());
        shown = Optional.of(version);
        unsaved.ifPresent(Unsaved::showAnew);
        removeAll();
        title = called() + " – " + Said.subject(file.agreement());
        add(new AgreementHeader(file.agreement(), tab, visitor, cases.today()), content(file));
    }
}
