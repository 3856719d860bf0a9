package se.kommun.iop.ui.drafting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.agreement.AgreementLinks;
import se.kommun.iop.ui.agreement.AgreementTab;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Noting;
import se.kommun.iop.ui.noting.NotingReply;
import se.kommun.iop.ui.part.PartStep;

/** A new agreement, one step at a time. What is typed is kept as it is typed; the register gets it in the last step. */
@Route("nytt-avtal/:utkast/:steg")
@RolesAllowed(Role.Name.MANAGER)
class DraftView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String FIRST = PartStep.ABOUT.path();
    static final String REVIEW = "granska";

    private final BegunAgreements begun;
    private final Noting noting;
    private final String by;
    private String title = "";

    DraftView(BegunAgreements begun, Noting noting, Visitor visitor) {
        this.begun = begun;
        this.noting = noting;
        this.by = visitor.name();
    }

    static String address(String draft, String step) {
        return "nytt-avtal/" + draft + "/" + step;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("utkast").orElse("");
        var path = event.getRouteParameters().get("steg").orElse("");
        var step = PartStep.of(path).filter(PartStep.ofANewAgreement()::contains);
        begun.find(by, id)
                .filter(known -> step.isPresent() || path.equals(REVIEW))
                .ifPresentOrElse(
                        drafting -> show(id, drafting, step), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(String id, Drafting drafting, Optional<PartStep> step) {
        removeAll();
        var agreement = drafting.agreement();
        var subject = agreement.identity().subject();
        title = Words.say("draft.title", subject.isBlank() ? Words.say("draft.unnamed") : Said.subject(agreement));
        add(
                new H1(title),
                new StepList(id, drafting, step),
                step.map(one -> step(id, drafting, one)).orElseGet(() -> review(id, drafting)));
    }

    private Component step(String id, Drafting drafting, PartStep step) {
        return new StepPanel(step, drafting, now -> begun.keep(by, id, now), path -> go(id, path));
    }

    private Component review(String id, Drafting drafting) {
        var agreement = drafting.agreement();
        var reply = new Div();
        reply.getElement().setAttribute("aria-live", "polite");
        var panel = new ReviewPanel(
                agreement,
                drafting.unfinished(),
                noting.hindrances(agreement),
                step -> address(id, step.path()),
                () -> save(id, agreement, reply));
        return new BesideText(new Div(panel, reply), Optional.empty(), () -> agreement);
    }

    private void save(String id, Agreement agreement, Div reply) {
        reply.removeAll();
        switch (begun.save(by, id, agreement)) {
            case NotingReply.Noted(var now) ->
                UI.getCurrent().navigate(AgreementLinks.address(now.agreement().code(), AgreementTab.OVERVIEW));
            case NotingReply.Refused(var reasons) -> reasons.forEach(reason -> reply.add(new Paragraph(reason)));
            case NotingReply.Stale stale -> reply.add(new Paragraph(Words.say("draft.taken")));
        }
    }

    private static void go(String id, String path) {
        UI.getCurrent().navigate(address(id, path));
    }

    @Override
    public String getPageTitle() {
        return Words.say("title", title);
    }
}
