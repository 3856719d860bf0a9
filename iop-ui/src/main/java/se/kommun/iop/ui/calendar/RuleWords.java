package se.kommun.iop.ui.calendar;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.kommun.iop.domain.activity.Closure;
import se.kommun.iop.domain.activity.NamedPeriod;
import se.kommun.iop.domain.activity.ServiceRule;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Words;

/** What a calendar says, in sentences. */
record RuleWords(Agreement agreement, List<NamedPeriod> periods) {

    String say(ServiceRule rule) {
        var said = Words.say("rule", places(rule.places()), days(rule.days()));
        if (!rule.during().isEmpty()) {
            said = Words.say("rule.during", said, names(rule.during()));
        }
        return rule.except().isEmpty() ? said : Words.say("rule.except", said, names(rule.except()));
    }

    static String say(NamedPeriod period) {
        return Words.say("rule.period", Said.capital(period.name()), period.period());
    }

    String say(Closure closure) {
        return Words.say("rule.closure", places(closure.places()), closure.period(), closure.reason());
    }

    static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, Words.locale());
    }

    private String places(Set<Code> places) {
        return places.isEmpty()
                ? Words.say("rule.everywhere")
                : Words.wording()
                        .list(places.stream()
                                .map(place -> Said.place(agreement, place))
                                .toList());
    }

    private static String days(ServiceRule.Days days) {
        return switch (days) {
            case ServiceRule.Days.OfClass(var classes) ->
                list(classes.stream().map(one -> Words.say("day-class", one)).toList());
            case ServiceRule.Days.OnWeekdays(var weekdays, var holidays) -> {
                var named = weekdays.size() == DayOfWeek.values().length
                        ? Words.say("rule.every-day")
                        : list(weekdays.stream().map(RuleWords::day).toList());
                yield holidays ? named : Words.say("rule.no-holidays", named);
            }
            case ServiceRule.Days.OnDates(var dates) ->
                list(dates.stream().map(Words.wording()::date).toList());
        };
    }

    private String names(Collection<Code> codes) {
        return list(codes.stream()
                .map(code -> periods.stream()
                        .filter(period -> period.code().equals(code))
                        .map(NamedPeriod::name)
                        .findFirst()
                        .orElse(code.text()))
                .toList());
    }

    private static String list(List<String> items) {
        return Words.wording().list(items);
    }
}
