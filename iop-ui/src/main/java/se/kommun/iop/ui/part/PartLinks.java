package se.kommun.iop.ui.part;

import com.vaadin.flow.component.html.Anchor;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.ui.frame.Words;

/** The ways to where the parts of an agreement are changed. */
public final class PartLinks {

    private PartLinks() {}

    public static String address(Code agreement, PartStep step) {
        return "avtal/" + agreement + "/andra/" + step.path();
    }

    /** <i>Ändra</i>, and for those who hear it alone what. */
    public static Anchor change(Code agreement, PartStep step) {
        var link = new Anchor(address(agreement, step), Words.say("make.change"));
        link.addClassName("change");
        link.getElement().setAttribute("aria-label", Words.say("make.change.one", Words.say("make.step", step)));
        return link;
    }
}
