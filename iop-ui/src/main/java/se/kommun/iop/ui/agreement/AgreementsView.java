package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.kommun.iop.domain.obligation.YearWheel;
import se.kommun.iop.ui.access.DemoMode;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Words;

/** All agreements, with what is due or missing in each. The page one comes to first. */
@Route("")
@Menu(title = "menu.agreements", order = 1)
@RolesAllowed({Role.Name.MANAGER, Role.Name.REPORTER, Role.Name.READER})
class AgreementsView extends Div implements HasDynamicTitle {

    AgreementsView(Cases cases, DemoMode demo, Visitor visitor) {
        add(new H1(Words.say("agreements.title")));
        if (demo.isOn() && !visitor.is(Role.READER)) {
            add(new Notice(
                    Notice.Kind.INFO,
                    Words.say("demo.start"),
                    new Anchor("lamna-in-lista", Words.say("demo.start.link"))));
        }
        if (visitor.is(Role.MANAGER)) {
            var begin = new Anchor("nytt-avtal", Words.say("menu.new"));
            begin.addClassName("action");
            add(new Paragraph(begin));
        }
        var all = cases.agreements();
        if (all.isEmpty()) {
            add(new Paragraph(Words.say("agreements.none")));
        } else {
            add(new DueSoonPart(YearWheel.of(all, cases.today()), all, visitor));
            add(new AgreementsTable(all.stream()
                    .map(agreement -> Glance.at(cases.file(agreement), cases.today()))
                    .toList()));
        }
    }

    @Override
    public String getPageTitle() {
        return Words.say("title", Words.say("agreements.title"));
    }
}
