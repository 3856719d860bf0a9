package se.kommun.iop.batch.reading.vocabulary;

import java.util.List;
import java.util.regex.Pattern;

/** What a line of text says as a whole: that it is a sum, no more than when, or a place that nobody knows. */
final class LineWords {

    /** A formula as text says nothing: {@code @SUM(1)} is no sum. */
    private static final Pattern FORMULA = Pattern.compile("\\s*[=@]");

    private final Lexicon lexicon = Lexicon.swedish();
    private final PlaceNames places;

    LineWords(PlaceNames places) {
        this.places = places;
    }

    /** A word for a sum, and nothing but what tells of what. */
    boolean isSum(String text) {
        var words = Words.tokens(Words.fold(text));
        if (FORMULA.matcher(text).lookingAt()
                || words.isEmpty()
                || words.size() > 7
                || places.named(text).isPresent()) {
            return false;
        }
        return lexicon.anyOf("heading.sum", words.subList(0, Math.min(2, words.size())))
                        && words.stream()
                                .allMatch(word -> belongsToSum(word)
                                        || places.within(word).isPresent())
                || words.size() > 1 && lexicon.has("heading.sum", words.getLast()) && isContext(words);
    }

    private boolean belongsToSum(String word) {
        return isContextWord(word) || word.length() == 1;
    }

    private boolean isContext(List<String> words) {
        return words.stream()
                .allMatch(word -> isContextWord(word) || places.within(word).isPresent());
    }

    private boolean isContextWord(String word) {
        return lexicon.has("heading.sum", word)
                || lexicon.has("filler", word)
                || lexicon.month(word) != 0
                || lexicon.weekday(word) != 0
                || Character.isDigit(word.charAt(0));
    }

    /** Whether a title says no more than when, or what is counted: then what was said before it still holds. */
    boolean saysOnlyWhen(String title) {
        return Words.tokens(Words.fold(title)).stream()
                .allMatch(word -> lexicon.has("filler", word) && !isPlaceWord(word)
                        || lexicon.month(word) != 0
                        || lexicon.has("week", word)
                        || Character.isDigit(word.charAt(0)));
    }

    /** {@code Träffpunkt Linero}: it names a place, and none of the agreement's. */
    boolean namesUnknownPlace(String title) {
        var words = Words.tokens(Words.fold(title));
        for (int i = 0; i + 1 < words.size(); i++) {
            var next = words.get(i + 1);
            if (isPlaceWord(words.get(i)) && !isContextWord(next) && next.length() > 2) {
                return places.within(title).isEmpty();
            }
        }
        return false;
    }

    private static boolean isPlaceWord(String word) {
        return word.equals("traffpunkt") || word.equals("traffpunkten") || word.equals("tp") || word.equals("plats");
    }
}
