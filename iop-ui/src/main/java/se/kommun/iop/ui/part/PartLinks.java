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

    public static Anchor change(Code agreement, PartStep step) {
        return new Anchor(address(agreement, step), Words.say("make.change.one", Words.say("make.step", step)));
    }
}
