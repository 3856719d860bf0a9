package se.kommun.iop.batch.reading.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a sheet's name or a title says that its figures are: what was served, or what was ordered, thrown away and so on. */
public final class Subject {

    /** Words that join what else there is to what was served: {@code Portioner inkl. avhämtning}. */
    private static final Pattern AND =
            Pattern.compile("\\b(?:och|samt|plus|inkl|inklusive|exkl|exklusive|utom)\\b|[&+]");

    private static final int MOST_WORDS = 8;
    private static final int FEW_WORDS = 2;

    private final Senses senses;
    private final Lexicon lexicon = Lexicon.swedish();

    public Subject(Senses senses) {
        this.senses = senses;
    }

    /**
     * Portions that were ordered, fetched or planned are not those that were served, whatever the columns below are
     * called.
     */
    public boolean isOtherPortions(String text) {
        var words = words(text);
        return lexicon.anyOf("decoy.qualifier", words)
                && words.size() <= MOST_WORDS
                && !lexicon.anyOf("title.served", words)
                && !lexicon.anyOf("title.instruction", words)
                && AND.splitAsStream(Words.fold(text)).noneMatch(this::isServed);
    }

    /** It is about something else, and nothing in it about what was served: {@code Fika}, {@code Budget 2024}. */
    public boolean isOtherThing(String text) {
        var words = words(text);
        words.removeIf(
                word -> Character.isDigit(word.charAt(0)) || lexicon.month(word) != 0 || lexicon.has("filler", word));
        return words.size() <= FEW_WORDS
                && lexicon.anyOf("subject.other", words)
                && !lexicon.anyOf("heading.served", words)
                && !lexicon.anyOf("heading.exact", words);
    }

    /** It says what is counted, so that what an earlier title said no longer holds. */
    public boolean isCount(String text) {
        return senses.heading(text).is(Heading.Role.COUNT) || lexicon.anyOf("title.served", words(text));
    }

    private boolean isServed(String part) {
        var heading = senses.heading(part);
        return heading.isServed();
    }

    /** Without what the agreement itself counts, which is never something else. */
    private List<String> words(String text) {
        var words = new ArrayList<>(Words.tokens(Words.fold(text)));
        senses.measures().forEach(measure -> words.removeAll(Words.tokens(Words.fold(measure.name()))));
        return words;
    }
}
