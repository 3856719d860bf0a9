package se.kommun.iop.ui.letterhead;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Status;
import se.kommun.iop.ui.frame.Words;

/** The letterheads of the departments: which is used, a new one, and what has been done with them. */
@Route("brevmallar")
@Menu(title = "menu.letterheads", order = 3.5)
@RolesAllowed(Role.Name.MANAGER)
class LetterheadsView extends Div implements HasDynamicTitle {

    private final FittingRoom room;
    private final String by;
    private final Div beaten = new Div();
    private final Div departments = new Div();
    private final Div history = new Div();
    private final NewLetterheadPart another;

    LetterheadsView(FittingRoom room, Visitor visitor) {
        this.room = room;
        this.by = visitor.name();
        this.another = new NewLetterheadPart(room, this::use);
        beaten.getElement().setAttribute("aria-live", "polite");
        add(
                new H1(Words.say("letterheads.title")),
                new Paragraph(Words.say("letterheads.text")),
                beaten,
                departments,
                another,
                new HowToPart(room),
                history);
        show();
    }

    NewLetterheadPart another() {
        return another;
    }

    @Override
    public String getPageTitle() {
        return Words.say("title", Words.say("letterheads.title"));
    }

    private void show() {
        departments.removeAll();
        departments.add(new DepartmentsPart(room, this::remove));
        another.offer(room.departments());
        history.removeAll();
        history.add(new HistoryPart(room));
    }

    private void use(DepartmentLook before, TriedOn.Fits chosen) {
        answer(room.use(before, chosen, by), "letterheads.used", before);
    }

    private void remove(DepartmentLook before) {
        answer(room.remove(before, by), "letterheads.removed", before);
    }

    private void answer(boolean done, String key, DepartmentLook about) {
        show();
        beaten.removeAll();
        if (done) {
            Status.done(Words.say(key, about.department()));
        } else {
            beaten.add(new Notice(Notice.Kind.WARNING, Words.say("letterheads.beaten", about.department())));
        }
    }
}
