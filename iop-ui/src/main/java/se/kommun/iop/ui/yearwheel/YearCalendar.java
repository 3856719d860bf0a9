package se.kommun.iop.ui.yearwheel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.obligation.Obligation;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.agreement.ObligationLinks;
import se.kommun.iop.ui.agreement.ObligationMark;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Words;

/** Twelve months, each with all that falls in it; what takes several months stands in each of them. */
final class YearCalendar extends Section {

    private final Wheel wheel;
    private final Visitor visitor;

    YearCalendar(Wheel wheel, int year, Visitor visitor) {
        this.wheel = wheel;
        this.visitor = visitor;
        var months = new Div();
        months.addClassName("year");
        Stream.of(Month.values()).map(month -> card(YearMonth.of(year, month))).forEach(months::add);
        add(new H2(String.valueOf(year)), months);
    }

    private Div card(YearMonth month) {
        var whole = new Period(month.atDay(1), month.atEndOfMonth());
        var here = wheel.withDays().filter(one -> here(one, whole).isPresent()).toList();
        var card = new Div(new H3(Said.capital(Words.wording().month(month))));
        card.addClassName("month");
        card.add(here.isEmpty() ? new Span(Words.say("wheel.month.empty")) : list(here, whole));
        return card;
    }

    private UnorderedList list(List<Obligation> here, Period month) {
        var list = new UnorderedList();
        here.forEach(one -> {
            var days = new Span(say(here(one, month).orElseThrow(), month));
            days.addClassName("days-of-month");
            list.add(new ListItem(
                    ObligationMark.word(one), days, ObligationLinks.to(one, wheel.agreement(one), visitor)));
        });
        return list;
    }

    /** The days of an obligation within a month. */
    private static Optional<Period> here(Obligation one, Period month) {
        return Wheel.days(one).flatMap(month::overlap);
    }

    private static String say(Period days, Period month) {
        if (days.equals(month)) {
            return Words.say("wheel.month.whole");
        }
        int first = days.from().getDayOfMonth();
        int last = days.through().getDayOfMonth();
        return first == last ? Words.say("wheel.month.day", first) : Words.say("wheel.month.days", first, last);
    }
}
