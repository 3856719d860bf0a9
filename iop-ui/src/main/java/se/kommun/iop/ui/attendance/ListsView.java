package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.Recipes;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.agreement.AgreementPage;
import se.kommun.iop.ui.agreement.AgreementTab;
import se.kommun.iop.ui.agreement.Cases;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Moments;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;

/** The lists that have been handed in for an agreement. */
@Route("avtal/:avtal/listor")
@RolesAllowed({Role.Name.MANAGER, Role.Name.REPORTER, Role.Name.READER})
class ListsView extends AgreementPage {

    private final Recipes recipes;

    ListsView(Cases cases, Visitor visitor, Recipes recipes) {
        super(cases, visitor, AgreementTab.LISTS);
        this.recipes = recipes;
    }

    @Override
    protected Component content(CaseFile file) {
        if (file.lists().isEmpty()) {
            return new Part(
                    Words.say("lists.title"), new Paragraph(Words.say("lists.none")), template(file.agreement()));
        }
        var table = new Table(
                        Words.say("lists.caption"),
                        Words.say("lists.file"),
                        Words.say("list.stage"),
                        Words.say("list.received"),
                        Words.say("list.decided"))
                .stacking();
        file.lists().forEach(list -> table.with(name(list), stage(list), received(list), decided(list)));
        return new Div(
                new Part(Words.say("lists.title"), table, template(file.agreement())),
                RecipesPart.of(recipes.of(file.agreement().code())));
    }

    private static Paragraph template(Agreement agreement) {
        return new Paragraph(ListDownloads.template(agreement));
    }

    private Component name(ReceivedList list) {
        return visitor().is(Role.MANAGER) || visitor().is(Role.REPORTER)
                ? ListLinks.to(list)
                : new Span(list.fileName());
    }

    private static Component received(ReceivedList list) {
        return new Span(Words.say("list.by", Moments.say(list.receivedAt()), list.receivedBy()));
    }

    private static Component decided(ReceivedList list) {
        return new Div(list.decision()
                .map(decision -> Words.say("list.by", Moments.say(decision.at()), decision.by()))
                .orElse(Words.say("lists.undecided")));
    }

    private static Mark stage(ReceivedList list) {
        return new Mark(
                switch (list.stage()) {
                    case RECEIVED, WITHDRAWN -> Notice.Kind.INFO;
                    case READ -> Notice.Kind.WARNING;
                    case ACCEPTED -> Notice.Kind.GOOD;
                    case REFUSED -> Notice.Kind.BAD;
                },
                Words.say("stage", list.stage()));
    }
}
