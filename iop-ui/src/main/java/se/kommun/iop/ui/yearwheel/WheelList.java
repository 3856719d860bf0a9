package se.kommun.iop.ui.yearwheel;

import com.vaadin.flow.component.html.Div;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.kommun.iop.domain.obligation.Obligation;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Words;

/** What has days, by the month of its first day. */
final class WheelList extends Div {

    WheelList(Wheel wheel, Visitor visitor) {
        var byMonth =
                wheel.withDays().collect(Collectors.groupingBy(WheelList::month, TreeMap::new, Collectors.toList()));
        byMonth.forEach((month, all) -> add(part(wheel, month, all, visitor)));
    }

    private static Part part(Wheel wheel, YearMonth month, List<Obligation> all, Visitor visitor) {
        var name = Words.wording().month(month);
        return new Part(
                Said.capital(name), new ObligationTable(Words.say("wheel.caption", name), wheel, visitor).with(all));
    }

    private static YearMonth month(Obligation one) {
        return YearMonth.from(one.window().orElseThrow().from());
    }
}
