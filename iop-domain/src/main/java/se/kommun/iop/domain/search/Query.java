package se.kommun.iop.domain.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody looks for. A text is found when all the words are in it, in any order and as parts of longer words.
 *
 * @param words folded
 */
public record Query(List<String> words) {

    private static final int LONGEST = 200;

    public Query {
        words = List.copyOf(words);
    }

    /** What somebody has typed, of which no more than a sentence or two is looked for. */
    public static Query of(String typed) {
        var composed = Folding.composed(typed);
        var folded = Folding.fold(composed.substring(0, Math.min(composed.length(), LONGEST)));
        return new Query(Stream.of(folded.split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList());
    }

    /** Whether nothing is looked for; then nothing is found. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Where the text says it: around the whole phrase if it is there, otherwise around the first of the words. */
    public Optional<Excerpt> in(String text) {
        var composed = Folding.composed(text);
        var folded = Folding.fold(composed);
        if (isEmpty() || !words.stream().allMatch(folded::contains)) {
            return Optional.empty();
        }
        var phrase = String.join(" ", words);
        return Stream.concat(Stream.of(phrase), words.stream())
                .filter(folded::contains)
                .findFirst()
                .map(part -> Excerpt.of(composed, folded.indexOf(part), folded.indexOf(part) + part.length()));
    }
}
