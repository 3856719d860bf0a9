package se.kommun.iop.batch.reading.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/** The words of Swedish lists, from {@code lexicon.properties}: which mean a month, a sum, a closed day, a heading. */
public final class Lexicon {

    private static final Lexicon SWEDISH = new Lexicon(ResourceBundle.getBundle(
            "se.kommun.iop.batch.reading.vocabulary.lexicon",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));

    private static final int SHORTEST_CUT = 5;

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> weekdays = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private Lexicon(ResourceBundle words) {
        for (String key : words.keySet()) {
            entries.put(key, Entry.of(words.getString(key)));
        }
        numbered("month.", 12, months);
        numbered("weekday.", 7, weekdays);
        numbered("number.", 90, numbers);
    }

    public static Lexicon swedish() {
        return SWEDISH;
    }

    /** Whether the folded word, or words, belong to the entry. */
    public boolean has(String entry, String word) {
        var found = entries.get(entry);
        return found != null && found.has(word);
    }

    /** Whether the word belongs to the entry, with one letter wrong at most in a long word. */
    public boolean isNear(String entry, String word) {
        var found = entries.get(entry);
        return has(entry, word)
                || found != null
                        && word.length() > SHORTEST_CUT
                        && found.whole().stream()
                                .anyMatch(one -> one.charAt(0) == word.charAt(0) && Words.distance(one, word) == 1);
    }

    /** Whether lists have the word, whatever they mean by it. */
    public boolean isKnown(String word) {
        return entries.values().stream().anyMatch(entry -> entry.has(word));
    }

    /** Whether any word of the text does, or any two or three beside each other. */
    public boolean anyOf(String entry, List<String> words) {
        var found = entries.get(entry);
        if (found == null) {
            return false;
        }
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + found.mostWords()); to++) {
                if (found.has(to == from + 1 ? words.get(from) : String.join(" ", words.subList(from, to)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 1 to 12, with one letter wrong at most in a long name; 0 for anything else. */
    public int month(String word) {
        var month = months.get(word);
        return month != null ? month : cutShort(word).orElseGet(() -> misspelt(word, months));
    }

    /** {@code Novemb}, as a tab is too narrow for it. */
    private Optional<Integer> cutShort(String word) {
        return word.length() < SHORTEST_CUT
                ? Optional.empty()
                : months.entrySet().stream()
                        .filter(month -> month.getKey().startsWith(word))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    /** 1 (Monday) to 7, or 0. */
    public int weekday(String word) {
        var weekday = weekdays.get(word);
        return weekday != null ? weekday : misspelt(word, weekdays);
    }

    /** 1 to 20, or 30, 40 and so on to 90, in letters and spelt right. */
    public Optional<Integer> number(String word) {
        return Optional.ofNullable(numbers.get(word));
    }

    private static int misspelt(String word, Map<String, Integer> names) {
        if (word.length() < 5) {
            return 0;
        }
        var near = new HashSet<Integer>();
        names.forEach((name, number) -> {
            if (name.length() >= 6 && name.charAt(0) == word.charAt(0) && Words.distance(name, word) == 1) {
                near.add(number);
            }
        });
        return near.size() == 1 ? near.iterator().next() : 0;
    }

    private void numbered(String prefix, int count, Map<String, Integer> into) {
        for (int number = 1; number <= count; number++) {
            for (String word :
                    entries.getOrDefault(prefix + number, Entry.of("")).whole()) {
                into.put(word, number);
            }
        }
    }

    /** @param mostWords how many words beside each other it can take to belong to it */
    private record Entry(Set<String> whole, Set<String> except, List<String> starts, List<String> ends, int mostWords) {

        static Entry of(String line) {
            var whole = new HashSet<String>();
            var except = new HashSet<String>();
            var starts = new ArrayList<String>();
            var ends = new ArrayList<String>();
            for (String written : line.split(",", -1)) {
                var word = String.join(" ", Words.tokens(Words.fold(written)));
                if (word.isEmpty()) {
                    continue;
                }
                if (written.strip().startsWith("!")) {
                    except.add(word);
                    continue;
                }
                whole.add(word);
                if (written.strip().endsWith("*")) {
                    starts.add(word);
                }
                if (written.strip().startsWith("*")) {
                    ends.add(word);
                }
            }
            int mostWords = whole.stream()
                    .mapToInt(word -> word.split(" ").length)
                    .max()
                    .orElse(1);
            return new Entry(whole, except, starts, ends, Math.min(3, mostWords));
        }

        boolean has(String word) {
            if (whole.contains(word)) {
                return true;
            }
            if (except.contains(word)) {
                return false;
            }
            for (String start : starts) {
                if (word.startsWith(start)) {
                    return true;
                }
            }
            for (String end : ends) {
                if (word.endsWith(end)) {
                    return true;
                }
            }
            return false;
        }
    }
}
