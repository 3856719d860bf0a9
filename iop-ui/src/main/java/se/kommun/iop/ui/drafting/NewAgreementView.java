package se.kommun.iop.ui.drafting;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.kommun.iop.domain.unsaved.UnsavedForm;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.form.Typed;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.UnsavedOffer;

/** Begin a new agreement, or go on with one that was begun. */
@Route("nytt-avtal")
@Menu(title = "menu.new", order = 1.5)
@RolesAllowed(Role.Name.MANAGER)
class NewAgreementView extends Div implements HasDynamicTitle {

    private final BegunAgreements drafts;
    private final String by;
    private final Div begun = new Div();

    NewAgreementView(BegunAgreements drafts, Visitor visitor) {
        this.drafts = drafts;
        this.by = visitor.name();
        add(
                new H1(Words.say("draft.new")),
                new Paragraph(Words.say("draft.new.text")),
                begun,
                new Part(
                        Words.say("draft.begin"),
                        new BeginForm(
                                drafts.originals(),
                                drafts.today(),
                                (subject, term, original) -> goOn(drafts.begin(by, subject, term, original)))),
                new Paragraph(new Anchor("las-in-avtal", Words.say("draft.load"))));
        show();
    }

    private void show() {
        begun.removeAll();
        drafts.of(by)
                .forEach(draft ->
                        begun.add(new Part(subject(draft), new UnsavedOffer(draft, () -> goOn(draft.form()), () -> {
                            drafts.forget(by, draft.form());
                            show();
                        }))));
    }

    private static String subject(UnsavedForm draft) {
        var typed = new Typed(draft.typed());
        return typed.text("grunduppgifter.subject")
                .or(() -> typed.text("start.subject"))
                .filter(subject -> !subject.isBlank())
                .orElseGet(() -> Words.say("draft.unnamed"));
    }

    private static void goOn(String id) {
        UI.getCurrent().navigate(DraftView.address(id, DraftView.FIRST));
    }

    @Override
    public String getPageTitle() {
        return Words.say("title", Words.say("draft.new"));
    }
}
