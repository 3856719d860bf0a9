package se.kommun.iop.ui.drafting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Standing;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.change.Occurrence;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.agreement.AgreementLinks;
import se.kommun.iop.ui.agreement.AgreementPage;
import se.kommun.iop.ui.agreement.AgreementTab;
import se.kommun.iop.ui.agreement.Cases;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Noting;
import se.kommun.iop.ui.part.PartStep;

/** Change one part of an agreement. */
@Route("avtal/:avtal/andra/:del")
@RolesAllowed(Role.Name.MANAGER)
class EditPartView extends AgreementPage {

    private final Noting noting;
    private Optional<PartStep> step = Optional.empty();

    EditPartView(Cases cases, Visitor visitor, Noting noting) {
        super(cases, visitor, AgreementTab.OVERVIEW);
        this.noting = noting;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        step = event.getRouteParameters().get("del").flatMap(PartStep::of);
        if (step.isPresent()) {
            super.beforeEnter(event);
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    protected String called() {
        return step.map(one -> Words.say("make.change.one", Words.say("make.step", one)))
                .orElse("");
    }

    @Override
    protected Component content(CaseFile file) {
        if (needsAmendment(file.agreement(), cases().today())) {
            return new Part(
                    called(),
                    new Notice(Notice.Kind.INFO, Words.say("make.amend")),
                    AgreementLinks.to(file.agreement(), AgreementTab.OCCURRENCES, Words.say("make.amend.link")));
        }
        var overview = AgreementLinks.address(file.agreement().code(), AgreementTab.OVERVIEW);
        return new EditPanel(
                step.orElseThrow(),
                pen(noting, () -> UI.getCurrent().navigate(overview)),
                () -> UI.getCurrent().navigate(overview));
    }

    /** What all parties have signed changes by their decision, never by one officer's. */
    private boolean needsAmendment(Agreement agreement, LocalDate today) {
        var standing = Standing.of(agreement, today);
        return step.filter(PartStep::isAgreedUpon).isPresent()
                && standing != Standing.DRAFT
                && standing != Standing.DECIDED
                && agreement.life().occurrences().stream().noneMatch(Occurrence.Amendment.class::isInstance);
    }
}
