package se.kommun.iop.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Swedish public holidays (allmänna helgdagar) by law 1989:253. Sundays are holidays too by that law, but are not listed
 * here: who asks about a Sunday can see it from the weekday. Midsummer's Eve, Christmas Eve and New Year's Eve are not
 * public holidays.
 */
public final class PublicHolidays {

    private static final Map<Integer, Map<LocalDate, Holiday>> YEARS = new ConcurrentHashMap<>();

    private PublicHolidays() {}

    /** The key of the holiday's name, if the day is one. */
    public static Optional<Holiday> on(LocalDate day) {
        return Optional.ofNullable(of(day.getYear()).get(day));
    }

    /** All holidays of a Gregorian year (2005 or later, when the National Day became one). */
    public static Map<LocalDate, Holiday> of(int year) {
        return YEARS.computeIfAbsent(year, PublicHolidays::find);
    }

    private static Map<LocalDate, Holiday> find(int year) {
        var easter = easterSunday(year);
        var days = new TreeMap<LocalDate, Holiday>();
        days.put(LocalDate.of(year, Month.JANUARY, 1), Holiday.NEW_YEARS_DAY);
        days.put(LocalDate.of(year, Month.JANUARY, 6), Holiday.EPIPHANY);
        days.put(easter.minusDays(2), Holiday.GOOD_FRIDAY);
        days.put(easter, Holiday.EASTER_SUNDAY);
        days.put(easter.plusDays(1), Holiday.EASTER_MONDAY);
        days.put(LocalDate.of(year, Month.MAY, 1), Holiday.FIRST_OF_MAY);
        days.put(easter.plusDays(39), Holiday.ASCENSION_DAY);
        days.put(easter.plusDays(49), Holiday.WHIT_SUNDAY);
        days.put(LocalDate.of(year, Month.JUNE, 6), Holiday.NATIONAL_DAY);
        days.put(saturdayFrom(LocalDate.of(year, Month.JUNE, 20)), Holiday.MIDSUMMER_DAY);
        days.put(saturdayFrom(LocalDate.of(year, Month.OCTOBER, 31)), Holiday.ALL_SAINTS_DAY);
        days.put(LocalDate.of(year, Month.DECEMBER, 25), Holiday.CHRISTMAS_DAY);
        days.put(LocalDate.of(year, Month.DECEMBER, 26), Holiday.BOXING_DAY);
        return Collections.unmodifiableMap(days);
    }

    private static LocalDate saturdayFrom(LocalDate first) {
        return first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    /** The anonymous Gregorian computation (Meeus, Astronomical Algorithms, ch. 8). */
    private static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moonShift = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moonShift + 15) % 30;
        int weekdayShift = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekdayShift) / 451;
        int days = epact + weekdayShift - 7 * correction + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
