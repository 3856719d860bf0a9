package se.kommun.iop.ui.frame;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A date field that writes dates as 2024-12-31 and starts its weeks on Mondays. */
public final class SwedishDates {

    private SwedishDates() {}

    public static DatePicker field(String label) {
        var field = new DatePicker(label);
        field.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, Words.locale()))
                        .toList())
                .setWeekdays(weekdays(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, Words.locale())))
                .setWeekdaysShort(weekdays(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, Words.locale())))
                .setToday(Words.say("date.today"))
                .setCancel(Words.say("date.cancel"))
                .setBadInputErrorMessage(Words.say("date.bad")));
        field.setHelperText(Words.say("date.format"));
        return field;
    }

    /** From Sunday, as the component wants them. */
    private static List<String> weekdays(Function<DayOfWeek, String> name) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(name)
                .toList();
    }
}
