package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.Component;
import java.util.stream.Stream;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.ui.access.Role;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.part.PartLinks;
import se.kommun.iop.ui.part.PartStep;

/** The ways to where parts of an agreement are changed, for those who may. */
record Changing(Code agreement, boolean isAllowed) {

    static Changing by(Visitor visitor, Code agreement) {
        return new Changing(agreement, visitor.is(Role.MANAGER));
    }

    Component[] of(PartStep... steps) {
        return isAllowed
                ? Stream.of(steps)
                        .map(step -> PartLinks.change(agreement, step))
                        .toArray(Component[]::new)
                : new Component[0];
    }
}
