package se.kommun.iop.batch.reading.vocabulary;

import java.util.ArrayList;
import java.util.List;

/** How one name of a place can be another way of writing a second one. */
public final class PlaceSpelling {

    private static final Lexicon LEXICON = Lexicon.swedish();
    private static final List<String> ENDINGS = List.of("an", "en", "et", "n");
    private static final int LEAST_OF_THE_REST = 4;

    private PlaceSpelling() {}

    /** The words without what only says that a place is meant. */
    public static List<String> core(String text) {
        var words = new ArrayList<>(Words.tokens(Words.fold(text)));
        words.removeIf(word -> LEXICON.has("place.generic", word));
        if (words.size() > 1 && LEXICON.has("place.preposition", words.getFirst())) {
            words.removeFirst();
        }
        return words.isEmpty() ? Words.tokens(Words.fold(text)) : List.copyOf(words);
    }

    /** What is left of a text when days, months and years are not looked at: the same next month. */
    public static String layoutWords(String text) {
        return String.join(" ", withoutMonths(Words.tokens(Words.fold(text))));
    }

    /** A title may name the month, too; next month's does not name the same. */
    static List<String> withoutMonths(List<String> words) {
        var rest = words.stream()
                .filter(word -> LEXICON.month(word) == 0 && !Character.isDigit(word.charAt(0)))
                .toList();
        return rest.isEmpty() ? words : rest;
    }

    /** {@code S. Sandby}, {@code S:a Sandby}, {@code Arkivg.}, {@code Veb}. */
    static boolean shortened(List<String> words, List<String> name) {
        if (words.size() == name.size() + 1
                && words.get(1).equals("a")
                && words.get(0).length() == 1
                && name.getFirst().endsWith("a")) {
            return shortened(without(words, 1), name);
        }
        if (words.size() > name.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!name.get(i).startsWith(words.get(i))) {
                return false;
            }
        }
        return words.size() == name.size() && name.size() > 1
                || words.getFirst().length() >= 3;
    }

    /** {@code Papegojan}: a longer beginning of the name, and its ending; {@code Arkivet} is not short for {@code Arkivgatan}. */
    static boolean nicknamed(List<String> words, List<String> name) {
        var word = joined(words);
        for (String ending : ENDINGS) {
            int stem = word.length() - ending.length();
            if (stem >= 5
                    && word.endsWith(ending)
                    && joined(name).endsWith(ending)
                    && joined(name).startsWith(word.substring(0, stem))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Sdr Sandby}: the first word with letters left out, and the others as they are or begin. */
    static boolean contracted(List<String> words, List<String> name) {
        if (words.size() < 2 || words.size() != name.size() || !isContracted(words.getFirst(), name.getFirst())) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).length() < LEAST_OF_THE_REST || !name.get(i).startsWith(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isContracted(String word, String name) {
        int found = 0;
        for (int i = 0; i < name.length() && found < word.length(); i++) {
            found += name.charAt(i) == word.charAt(found) ? 1 : 0;
        }
        return word.length() >= 2 && found == word.length() && word.charAt(0) == name.charAt(0);
    }

    /** After {@code Norra} or {@code N:a}, {@code Sandby} is not the place that is called Södra Sandby. */
    static boolean isPartOfAnother(List<String> before, List<List<String>> names) {
        int last = before.size() > 1 && before.getLast().equals("a") ? before.size() - 2 : before.size() - 1;
        return last >= 0
                && LEXICON.has("place.prefix", before.get(last))
                && names.stream().flatMap(List::stream).noneMatch(word -> word.startsWith(before.get(last)));
    }

    static boolean misspelt(List<String> words, List<String> name) {
        return words.size() == name.size() ? eachNear(words, name) : near(joined(words), joined(name));
    }

    private static boolean eachNear(List<String> words, List<String> name) {
        for (int i = 0; i < words.size(); i++) {
            if (!near(words.get(i), name.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean near(String word, String name) {
        int allowed = name.length() >= 9 ? 2 : name.length() >= 5 ? 1 : 0;
        return Math.abs(word.length() - name.length()) <= allowed
                && (word.equals(name)
                        || allowed > 0 && word.charAt(0) == name.charAt(0) && Words.distance(word, name) <= allowed);
    }

    private static List<String> without(List<String> words, int index) {
        var rest = new ArrayList<>(words);
        rest.remove(index);
        return rest;
    }

    static String joined(List<String> words) {
        return String.join("", words);
    }
}
