package se.kommun.iop.batch.reading.vocabulary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kommun.iop.domain.calendar.Period;

/** Reads a day as it is written without weekday, time and remarks: in numbers, or with the name of its month. */
final class WrittenDay {

    private static final String YEAR = "(?:\\s*[-/., ]?\\s*'?(\\d{4}|\\d{2}))?";
    private static final Pattern RANGE = Pattern.compile(
            "^\\d{1,2}(?:[/.]\\d{1,2})?\\s?(?:-|och|&|\\+|till|t o m|tom)\\s?\\d{1,2}(?:[/.]\\d{1,2}| [a-z]+).*$");
    private static final Pattern ISO = Pattern.compile("^(\\d{4})([-/. ])(\\d{1,2})\\2(\\d{1,2})$");
    private static final Pattern DAY_MONTH = Pattern.compile("^(\\d{1,2})\\s?[/.]\\s?(\\d{1,2})\\.?" + YEAR + "$");
    private static final Pattern DECIMAL = Pattern.compile("^\\d{1,2}\\.\\d{1,2}$");
    private static final Pattern DAY_DASH_MONTH = Pattern.compile("^(\\d{1,2}) ?- ?(\\d{1,2}) ?- ?(\\d{4})$");
    private static final Pattern THREE_PAIRS = Pattern.compile("^(\\d{2})-(\\d{2})-(\\d{2})$");
    private static final Pattern DAY_NAME = Pattern.compile("^(\\d{1,2})[ .-]*([a-z]{3,10})\\.?" + YEAR + "$");
    private static final Pattern NAME_DAY = Pattern.compile("^([a-z]{3,10})\\.? ?(\\d{1,2})(?:[ ,]+(\\d{4}))?$");
    private static final Pattern NAME_YEAR = Pattern.compile("^([a-z]{3,10})\\.?" + YEAR + "$");
    private static final Pattern WEEK = Pattern.compile("^([a-z]{1,7})\\.? ?(\\d{1,2})(?:[ ,/-]+(\\d{4}))?$");
    private static final Pattern ISO_WEEK = Pattern.compile("^(\\d{4})[- ]?[wv](\\d{1,2})(?:-([1-7]))?$");
    private static final Pattern THE = Pattern.compile("^(?:den |d[. ] ?)(?=\\d)");
    private static final Pattern ORDINAL = Pattern.compile("(?<=\\d):?[ea]\\b");
    private static final Pattern AROUND = Pattern.compile("^[(,.: ]+|[),.: ]+$");
    private static final Pattern DIGITS = Pattern.compile("^(?:\\d{1,2}|\\d{6}|\\d{8})$");

    private final Lexicon lexicon = Lexicon.swedish();
    private final Period term;
    private final boolean monthFirst;

    WrittenDay(Period term, boolean monthFirst) {
        this.term = term;
        this.monthFirst = monthFirst;
    }

    /** Nothing when the folded text is not about a day, a week or a month. */
    DateParts read(String rest) {
        var text = THE.matcher(rest).replaceAll("");
        text = ORDINAL.matcher(text).replaceAll("");
        text = AROUND.matcher(text).replaceAll("");
        if (text.isEmpty()) {
            return DateParts.NONE;
        }
        var digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return ofDigits(text);
        }
        if (RANGE.matcher(text).matches()) {
            return DateParts.UNREADABLE;
        }
        return ofNumbers(text);
    }

    private DateParts ofNumbers(String text) {
        Matcher found = ISO.matcher(text);
        if (found.matches()) {
            return checked(number(found, 1), number(found, 3), number(found, 4));
        }
        found = THREE_PAIRS.matcher(text);
        if (found.matches()) {
            return ofPairs(number(found, 1), number(found, 2), number(found, 3));
        }
        for (var pattern : List.of(DAY_MONTH, DAY_DASH_MONTH)) {
            found = pattern.matcher(text);
            if (found.matches()) {
                int first = number(found, 1);
                int second = number(found, 2);
                if (isDecimal(text, second)) {
                    return DateParts.NONE;
                }
                return monthFirst ? checked(year(found, 3), first, second) : checked(year(found, 3), second, first);
            }
        }
        return ofNames(text);
    }

    /** {@code 18.0} and {@code 27.50} are numbers as programs export them: no such month exists. */
    private static boolean isDecimal(String text, int month) {
        return (month == 0 || month > 12) && DECIMAL.matcher(text).matches();
    }

    private DateParts ofNames(String text) {
        Matcher found = ISO_WEEK.matcher(text);
        if (found.matches()) {
            int weekday = found.group(3) == null ? 0 : number(found, 3);
            return DateParts.ofWeek(number(found, 1), number(found, 2)).withWeekday(weekday);
        }
        found = DAY_NAME.matcher(text);
        if (found.matches() && lexicon.month(found.group(2)) != 0) {
            return checked(year(found, 3), lexicon.month(found.group(2)), number(found, 1));
        }
        found = WEEK.matcher(text);
        if (found.matches() && lexicon.has("week", found.group(1)) && number(found, 2) >= 1 && number(found, 2) <= 53) {
            return DateParts.ofWeek(year(found, 3), number(found, 2));
        }
        found = NAME_DAY.matcher(text);
        if (found.matches()
                && lexicon.month(found.group(1)) != 0
                && 2000 + number(found, 2) != term.from().getYear()) {
            return checked(year(found, 3), lexicon.month(found.group(1)), number(found, 2));
        }
        found = NAME_YEAR.matcher(text);
        return found.matches() && lexicon.month(found.group(1)) != 0
                ? DateParts.of(year(found, 2), lexicon.month(found.group(1)), 0)
                : DateParts.NONE;
    }

    private DateParts ofDigits(String digits) {
        int number = Integer.parseInt(digits);
        return switch (digits.length()) {
            case 8 -> plausible(number / 10_000, number / 100 % 100, number % 100);
            case 6 -> plausible(2000 + number / 10_000, number / 100 % 100, number % 100);
            default -> number >= 1 && number <= 31 ? DateParts.of(0, 0, number) : DateParts.NONE;
        };
    }

    /** {@code 24-07-06} begins with the year in Sweden; {@code 06-07-24} can only be meant the other way. */
    private DateParts ofPairs(int one, int two, int three) {
        var yearFirst = checked(2000 + one, two, three);
        var yearLast = checked(2000 + three, two, one);
        return !inTerm(yearFirst) && inTerm(yearLast) ? yearLast : yearFirst;
    }

    private boolean inTerm(DateParts parts) {
        return !parts.unreadable() && term.includes(LocalDate.of(parts.year(), parts.month(), parts.day()));
    }

    private static DateParts plausible(int year, int month, int day) {
        return year >= 1950 && year < 2100 ? checked(year, month, day) : DateParts.UNREADABLE;
    }

    private static DateParts checked(int year, int month, int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year == 0 ? 2024 : year, month).lengthOfMonth();
        return exists ? DateParts.of(year, month, day) : DateParts.UNREADABLE;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int year(Matcher found, int group) {
        var written = found.group(group);
        return written == null
                ? 0
                : written.length() == 2 ? 2000 + Integer.parseInt(written) : Integer.parseInt(written);
    }
}
