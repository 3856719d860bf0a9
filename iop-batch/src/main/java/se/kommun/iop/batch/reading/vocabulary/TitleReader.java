package se.kommun.iop.batch.reading.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a title, a sheet's or a file's name tells about when: only what it says once and without doubt. */
public final class TitleReader {

    private static final Pattern DAY = Pattern.compile(
            "(?<![\\d/.-])(\\d{1,2}[/.]\\d{1,2}(?:[ -/.]+(?:20)?\\d\\d)?|\\d{4}-\\d{2}-\\d{2})(?![\\d/.-])");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final Pattern JOINED = Pattern.compile("\\b([a-z]+)-([a-z]+)\\b");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    private final Lexicon lexicon = Lexicon.swedish();
    private final Senses senses;

    public TitleReader(Senses senses) {
        this.senses = senses;
    }

    /** Nothing of a line that only mentions a month: {@code Nytt pris från augusti}. */
    public DateParts read(String title) {
        var said = beforeStamp(Words.fold(title));
        return isAside(said) ? DateParts.NONE : date(said);
    }

    /** The month that any line mentions, for where nothing surer tells it. */
    public DateParts mentioned(String line) {
        return DateParts.of(0, date(beforeStamp(Words.fold(line))).month(), 0);
    }

    private boolean isAside(String folded) {
        return lexicon.anyOf("title.aside", Words.tokens(folded));
    }

    /** {@code Juli 2024, utskriven 2024-08-02}: what the paper itself is called and when it was made is no period. */
    private String beforeStamp(String folded) {
        var word = WORD.matcher(folded);
        while (word.find()) {
            if (lexicon.has("title.stamp", word.group())) {
                return folded.substring(0, word.start());
            }
        }
        return folded;
    }

    private DateParts date(String title) {
        var whole = senses.date(title);
        if (!whole.isEmpty() && !whole.unreadable() && !whole.isOnlyDay()) {
            return whole;
        }
        var day = DAY.matcher(title);
        if (day.find() && !day.find()) {
            day.reset();
            day.find();
            var parts = senses.date(day.group(1));
            return parts.isDayOfMonth() ? parts : DateParts.NONE;
        }
        return words(Words.tokens(withoutNames(title)));
    }

    /** {@code Maj-Britt} and {@code Jan-Erik} are no months; {@code juli-aug} are. */
    private String withoutNames(String title) {
        return JOINED.matcher(title)
                .replaceAll(found -> lexicon.month(found.group(1)) != 0 && lexicon.month(found.group(2)) == 0
                        ? " "
                        : Matcher.quoteReplacement(found.group()));
    }

    private DateParts words(List<String> words) {
        var months = new HashSet<Integer>();
        var years = new HashSet<Integer>();
        var weeks = new HashSet<Integer>();
        var days = new ArrayList<Integer>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var next = i + 1 < words.size() ? words.get(i + 1) : "";
            if (lexicon.month(word) != 0) {
                months.add(lexicon.month(word));
                if (i > 0 && isDay(words.get(i - 1))) {
                    days.add(Integer.valueOf(words.get(i - 1)));
                }
            }
            if (YEAR.matcher(word).matches()) {
                years.add(Integer.valueOf(word));
            }
            boolean range = i + 2 < words.size() && words.get(i + 2).matches("\\d{1,2}");
            if (lexicon.has("week", word) && next.matches("\\d{1,2}") && !range) {
                weeks.add(Integer.valueOf(next));
            } else if (word.matches("[vw]\\d{1,2}")) {
                weeks.add(Integer.valueOf(word.substring(1)));
            }
        }
        int month = only(months);
        return new DateParts(
                only(years),
                month,
                month != 0 && days.size() == 1 ? days.getFirst() : 0,
                month == 0 ? only(weeks) : 0,
                0,
                false);
    }

    private static boolean isDay(String word) {
        return word.matches("\\d{1,2}") && Integer.parseInt(word) >= 1 && Integer.parseInt(word) <= 31;
    }

    private static int only(HashSet<Integer> found) {
        return found.size() == 1 ? found.iterator().next() : 0;
    }
}
