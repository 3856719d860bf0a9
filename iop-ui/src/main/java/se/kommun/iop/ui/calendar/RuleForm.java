package se.kommun.iop.ui.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.iop.domain.activity.NamedPeriod;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.activity.ServiceRule;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.ui.frame.Words;

/** One more rule: when, on which weekdays, whether also on public holidays, and where. */
final class RuleForm extends Div {

    private final Select<When> when = new Select<>();
    private final CheckboxGroup<DayOfWeek> weekdays = new CheckboxGroup<>(Words.say("calendar.weekdays"));
    private final Checkbox holidays = new Checkbox(Words.say("calendar.holidays"), true);
    private final CheckboxGroup<Place> places = new CheckboxGroup<>(Words.say("calendar.places"));
    private final int everywhere;

    /** The whole term, only within a period, or never within it. */
    private record When(Optional<NamedPeriod> period, boolean except) {

        String say() {
            return period.map(one -> Words.say(except ? "calendar.except" : "calendar.during", one.name()))
                    .orElseGet(() -> Words.say("calendar.always"));
        }

        List<Code> codes(boolean wanted) {
            return period.filter(one -> except == wanted).map(NamedPeriod::code).stream()
                    .toList();
        }
    }

    RuleForm(Agreement agreement, CalendarDraft draft, Consumer<ServiceRule> added) {
        addClassName("rule-form");
        everywhere = agreement.activity().places().size();
        when.setLabel(Words.say("calendar.when"));
        when.setItemLabelGenerator(When::say);
        weekdays.setItems(DayOfWeek.values());
        weekdays.setItemLabelGenerator(RuleWords::day);
        places.setItems(agreement.activity().places());
        places.setItemLabelGenerator(Place::name);
        places.setValue(Set.copyOf(agreement.activity().places()));
        offer(draft);
        add(when, weekdays, holidays, places, new Button(Words.say("calendar.rule.add"), click -> {
            if (isRight()) {
                added.accept(rule());
                weekdays.clear();
            }
        }));
    }

    /** The periods that there are now. */
    void offer(CalendarDraft draft) {
        var all = new ArrayList<When>();
        all.add(new When(Optional.empty(), false));
        draft.periods.forEach(period ->
                Stream.of(false, true).forEach(except -> all.add(new When(Optional.of(period), except))));
        when.setItems(all);
        when.setValue(all.getFirst());
    }

    private ServiceRule rule() {
        var chosen = places.getValue();
        return new ServiceRule(
                chosen.size() == everywhere
                        ? Set.of()
                        : chosen.stream().map(Place::code).collect(Collectors.toSet()),
                new ServiceRule.Days.OnWeekdays(weekdays.getValue(), holidays.getValue()),
                when.getValue().codes(false),
                when.getValue().codes(true));
    }

    private boolean isRight() {
        weekdays.setErrorMessage(Words.say("calendar.weekdays.missing"));
        weekdays.setInvalid(weekdays.getValue().isEmpty());
        places.setErrorMessage(Words.say("calendar.places.missing"));
        places.setInvalid(places.getValue().isEmpty());
        return !weekdays.isInvalid() && !places.isInvalid();
    }
}
