package se.kommun.iop.ui.search;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.kommun.iop.domain.search.Query;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.frame.Words;

/** Looks through all agreements. What is looked for stands in the page's address. */
@Route(SearchView.ROUTE)
@Menu(title = "menu.search", order = 4)
@RolesAllowed({Role.Name.MANAGER, Role.Name.REPORTER, Role.Name.READER})
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "sok";

    private static final String WORDS = "q";

    private final Everything everything;
    private final Visitor visitor;
    private final SearchField field = new SearchField(this::look);
    private final Div found = new Div();

    SearchView(Everything everything, Visitor visitor) {
        this.everything = everything;
        this.visitor = visitor;
        add(new H1(Words.say("search.title")), field, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var typed = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WORDS)
                .orElse("");
        field.show(typed);
        show(typed);
    }

    @Override
    public String getPageTitle() {
        return Words.say("title", Words.say("search.title"));
    }

    private void look(String typed) {
        var address = typed.isBlank() ? QueryParameters.empty() : QueryParameters.of(WORDS, typed);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(ROUTE, address));
        show(typed);
    }

    private void show(String typed) {
        found.removeAll();
        var query = Query.of(typed);
        if (!query.isEmpty()) {
            found.add(new SearchResults(everything.with(query, visitor), visitor));
        }
    }
}
