package se.kommun.iop.ui.yearwheel;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.kommun.iop.domain.obligation.WheelScope;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.agreement.Cases;
import se.kommun.iop.ui.frame.Words;

/** All that is due in all agreements, as a list by month or as a year. */
@Route(YearWheelView.ROUTE)
@Menu(title = "menu.yearwheel", order = 1.5)
@RolesAllowed({Role.Name.MANAGER, Role.Name.REPORTER, Role.Name.READER})
class YearWheelView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "arshjul";

    private final Cases cases;
    private final Visitor visitor;
    private final Div found = new Div();
    private final Div filters = new Div();

    YearWheelView(Cases cases, Visitor visitor, Feeds feeds) {
        this.cases = cases;
        this.visitor = visitor;
        add(new H1(Words.say("wheel.title")), new Paragraph(Words.say("wheel.text")), filters, found);
        if (visitor.is(Role.MANAGER)) {
            add(new CalendarsPart(feeds, WheelScope.offered(cases.agreements(), cases.today()), visitor.name()));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = Wanted.in(event.getLocation().getQueryParameters());
        filters.removeAll();
        filters.add(new WheelFilters(cases.agreements(), cases.today(), wanted, this::choose));
        show(wanted);
    }

    @Override
    public String getPageTitle() {
        return Words.say("title", Words.say("wheel.title"));
    }

    private void choose(Wanted wanted) {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(ROUTE, wanted.address()));
        show(wanted);
    }

    private void show(Wanted wanted) {
        var wheel = Wheel.of(cases.agreements(), cases.today(), wanted);
        found.removeAll();
        found.add(new WheelCount(wheel, wanted));
        found.add(
                switch (wanted.shape()) {
                    case LIST -> new WheelList(wheel, visitor);
                    case YEAR ->
                        new YearCalendar(
                                wheel, wanted.year().orElse(cases.today().getYear()), visitor);
                });
        found.add(new StandingPart(wheel, visitor, cases.today()));
    }
}
