package se.kommun.iop.ui.yearwheel;

import com.vaadin.flow.component.html.Paragraph;
import se.kommun.iop.ui.frame.Words;

/** How much there is, read out whenever the choice changes. */
final class WheelCount extends Paragraph {

    WheelCount(Wheel wheel, Wanted wanted) {
        getElement().setAttribute("role", "status");
        setText(Words.say(
                wheel.obligations().isEmpty() && wanted.which() == Wanted.Which.OVERDUE
                        ? "wheel.none-late"
                        : "wheel.count",
                wheel.obligations().size(),
                wheel.agreements().size()));
    }
}
