package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.frame.Words;

/** The way to a list that has been handed in. */
public final class ListLinks {

    /** The parameter of the address that holds the list's id. */
    static final String LIST = "lista";

    private static final String CELL = "cell";

    private ListLinks() {}

    public static Anchor to(ReceivedList list) {
        return new Anchor(address(list.id()), list.fileName());
    }

    /** To all that can be done with the list, such as sending it back with remarks. */
    static Anchor page(ReceivedList list) {
        return new Anchor(address(list.id()), Words.say("list.page"));
    }

    /** To a cell of the list as it stands, for whoever may see lists; otherwise only where it is. */
    public static Component cell(ImportId list, CellReference cell) {
        var request = VaadinRequest.getCurrent();
        boolean mayOpen = request != null
                && (request.isUserInRole(Role.Name.MANAGER) || request.isUserInRole(Role.Name.REPORTER));
        if (!mayOpen) {
            return new Span(cell.address());
        }
        var cellOf = QueryParameters.of(CELL, cell.text()).getQueryString();
        var link = new Anchor(address(list) + "?" + cellOf, Words.say("list.cell", cell.address()));
        // A page of its own, so that no dialog stays open over it.
        link.setRouterIgnore(true);
        return link;
    }

    static Optional<CellReference> wanted(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(CELL)
                .filter(cell -> cell.lastIndexOf('!') > 0)
                .map(cell -> new CellReference(
                        cell.substring(0, cell.lastIndexOf('!')), cell.substring(cell.lastIndexOf('!') + 1)));
    }

    static String address(ImportId list) {
        return "lista/" + list;
    }
}
