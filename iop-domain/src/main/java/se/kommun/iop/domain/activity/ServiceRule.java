package se.kommun.iop.domain.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.kommun.iop.domain.code.Code;

/**
 * One line of a service calendar: at these places, on these days.
 *
 * @param places where; empty means every place of the agreement
 * @param days which days
 * @param during only within these named periods; empty means the whole term
 * @param except never within these named periods
 */
public record ServiceRule(Set<Code> places, Days days, List<Code> during, List<Code> except) {

    public ServiceRule {
        places = inOrder(places);
        during = List.copyOf(during);
        except = List.copyOf(except);
    }

    public boolean concerns(Code place) {
        return places.isEmpty() || places.contains(place);
    }

    /** Which days a rule is about. */
    public sealed interface Days {

        /** Days of these classes. */
        record OfClass(Set<DayClass> classes) implements Days {
            public OfClass {
                classes = inOrder(classes);
            }
        }

        /** These weekdays, except public holidays when {@code holidays} is false. */
        record OnWeekdays(Set<DayOfWeek> weekdays, boolean holidays) implements Days {
            public OnWeekdays {
                weekdays = inOrder(weekdays);
            }
        }

        /** Just these dates. */
        record OnDates(Set<LocalDate> dates) implements Days {
            public OnDates {
                dates = inOrder(dates);
            }
        }
    }

    /** In order, so that the same rule is always written the same way. */
    static <T extends Comparable<? super T>> Set<T> inOrder(Set<T> things) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(things));
    }
}
