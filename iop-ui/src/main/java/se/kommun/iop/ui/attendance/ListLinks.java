package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.html.Anchor;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.ui.frame.Words;

/** The way to a list that has been handed in. */
public final class ListLinks {

    /** The parameter of the address that holds the list's id. */
    static final String LIST = "lista";

    private ListLinks() {}

    public static Anchor to(ReceivedList list) {
        return new Anchor(address(list.id()), list.fileName());
    }

    /** To all that can be done with the list, such as sending it back with remarks. */
    static Anchor page(ReceivedList list) {
        return new Anchor(address(list.id()), Words.say("list.page"));
    }

    static String address(ImportId list) {
        return "lista/" + list;
    }
}
