package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.html.Anchor;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.ReceivedList;

/** The way to a list that has been handed in. */
public final class ListLinks {

    /** The parameter of the address that holds the list's id. */
    static final String LIST = "lista";

    private ListLinks() {}

    public static Anchor to(ReceivedList list) {
        return new Anchor(address(list.id()), list.fileName());
    }

    static String address(ImportId list) {
        return "lista/" + list;
    }
}
