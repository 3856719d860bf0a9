package se.kommun.iop.batch.reading.vocabulary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kommun.iop.domain.calendar.Period;

/** Reads how people write days: day before month, with or without weekday, month name and year. */
final class DateReader {

    private static final Pattern TIME = Pattern.compile("[t ]\\d{1,2}:\\d{2}(?:[:.]\\d{2})?(?:\\.\\d+)?z?$"
            + "|,?\\s*kl(?:ockan)?\\.? ?\\d{1,2}(?:[:.]\\d{2}){0,2}(?: ?- ?\\d{1,2}(?:[:.]\\d{2})?)?$");
    /** {@code 12.30} beside a day; alone beside a weekday it may be a day, too. */
    private static final Pattern DOTTED_TIME = Pattern.compile("[t ]\\d{1,2}\\.\\d{2}(?:\\.\\d{2})?$");

    private static final Pattern MINUTES = Pattern.compile("(?:[89]|1\\d)\\.(?:00|15|30|45)$");
    private static final Pattern WEEKDAY_FIRST = Pattern.compile("^([a-z]{2,9})\\.?,?(?=[ \\d]|$)\\s*(?:en )?(.*)$");
    private static final Pattern WEEKDAY_LAST = Pattern.compile("^(.*\\d.*?)[ ,(]+([a-z]{2,9})\\.?\\)?$");
    private static final Pattern MARKS = Pattern.compile("^[(.,;:* ]+|[).,;:*! ]+$");

    private static final int LONGEST = 45;
    private static final int SHORT_NAME = 2;

    private final Lexicon lexicon = Lexicon.swedish();
    private final CountReader counts = new CountReader();
    private final Period term;
    private final WrittenDay days;

    DateReader(Period term) {
        this(term, false);
    }

    /** @param monthFirst in numbers, as people have said that the list is written */
    DateReader(Period term, boolean monthFirst) {
        this.term = term;
        this.days = new WrittenDay(term, monthFirst);
    }

    /** Nothing when the text is not about a day, a week or a month. */
    DateParts read(String written) {
        var folded = Words.fold(written);
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return DateParts.NONE;
        }
        var text = MARKS.matcher(folded).replaceAll("");
        var bare = withoutTime(text);
        return bare.isEmpty()
                ? beside(text)
                        .filter(DayRemark::isHarmless)
                        .map(this::dayOf)
                        .findFirst()
                        .orElse(DateParts.NONE)
                : bare;
    }

    /** The day with a word for closed or cancelled after it; then it is no day to be counted on. */
    Optional<DayState> readState(String written) {
        var text = MARKS.matcher(Words.fold(written)).replaceAll("");
        return text.length() > LONGEST
                ? Optional.empty()
                : beside(text)
                        .flatMap(remark ->
                                remark.state(counts).map(state -> new DayState(dayOf(remark), state)).stream())
                        .findFirst();
    }

    /** What may stand beside a day. */
    private Stream<DayRemark> beside(String text) {
        return DayRemark.in(text)
                .filter(remark -> dayOf(remark).isDayOfMonth())
                .filter(remark -> isInWeek(dayOf(remark), remark));
    }

    private DateParts dayOf(DayRemark remark) {
        return withoutTime(remark.day());
    }

    /** In any year that it may mean. */
    private boolean isInWeek(DateParts parts, DayRemark remark) {
        var years = parts.year() == 0
                ? IntStream.rangeClosed(term.from().getYear(), term.through().getYear())
                : IntStream.of(parts.year());
        return remark.week().isEmpty()
                || years.filter(year ->
                                parts.day() <= YearMonth.of(year, parts.month()).lengthOfMonth())
                        .map(year ->
                                LocalDate.of(year, parts.month(), parts.day()).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                        .anyMatch(week -> week == remark.week().getAsInt());
    }

    private DateParts withoutTime(String written) {
        var timeless = TIME.matcher(written).replaceFirst("");
        var parts = withWeekday(timeless);
        var dotted = DOTTED_TIME.matcher(timeless);
        if (!parts.isEmpty() || !dotted.find()) {
            return parts;
        }
        var day = withWeekday(dotted.replaceFirst(""));
        boolean surely = day.isDayOfMonth()
                || day.isOnlyWeekday() && MINUTES.matcher(timeless).find();
        return surely ? day : parts;
    }

    private DateParts withWeekday(String timeless) {
        var first = WEEKDAY_FIRST.matcher(timeless);
        if (first.matches() && lexicon.weekday(first.group(1)) != 0) {
            if (Words.tokens(first.group(2)).stream().anyMatch(word -> lexicon.weekday(word) != 0)) {
                return DateParts.NONE;
            }
            var day = days.read(first.group(2));
            // "Sö. Sandby" is no Sunday, and "sön 3.13" is one that nobody knows which.
            boolean other = day.isEmpty()
                    && (first.group(1).length() <= SHORT_NAME && !first.group(2).isBlank()
                            || first.group(2).chars().anyMatch(Character::isDigit));
            return other ? DateParts.NONE : day.withWeekday(lexicon.weekday(first.group(1)));
        }
        var last = WEEKDAY_LAST.matcher(timeless);
        if (last.matches() && lexicon.weekday(last.group(2)) != 0 && lexicon.month(last.group(2)) == 0) {
            var day = days.read(last.group(1));
            return day.isEmpty() ? day : day.withWeekday(lexicon.weekday(last.group(2)));
        }
        return days.read(timeless);
    }

    /** A number where a day is expected: a spreadsheet's own count of days, {@code 20240706}, {@code 240706}. */
    DateParts read(double number) {
        if (number >= 20_000 && number < 80_000) {
            return DateParts.of(LocalDate.of(1899, 12, 30).plusDays((long) number));
        }
        return number == Math.rint(number) && number > 0 && number < 1e8
                ? days.read(Long.toString((long) number))
                : DateParts.NONE;
    }
}
