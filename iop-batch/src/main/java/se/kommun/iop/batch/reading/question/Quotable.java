package se.kommun.iop.batch.reading.question;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.kommun.iop.batch.reading.vocabulary.Lexicon;
import se.kommun.iop.batch.reading.vocabulary.PersonalData;
import se.kommun.iop.batch.reading.vocabulary.Words;

/** Which of a list's own words may be repeated in a question: never what could be about a person. */
public final class Quotable {

    private static final int LONGEST = 40;

    /** {@code Norra Linero} is written as a person's name is, and is none. */
    private static final Set<String> NO_FIRST_NAMES = Set.of(
            "norra", "sodra", "ostra", "vastra", "stora", "lilla", "gamla", "nya", "traffpunkt", "traffpunkten", "tp");

    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}-])(?=(\\p{Lu}[\\p{L}-]+) \\p{Lu}\\p{Ll})", Pattern.UNICODE_CHARACTER_CLASS);

    /** {@code Gunvor A}, {@code G. Ek}, {@code Maj-Britt}. */
    private static final Pattern INITIAL = Pattern.compile(
            "(?<![\\p{L}\\d])\\p{Lu}(?=\\.|\\s|$)|\\p{Lu}\\p{Ll}+-\\p{Lu}\\p{Ll}+", Pattern.UNICODE_CHARACTER_CLASS);

    private Quotable() {}

    public static Optional<String> of(String text) {
        var words = Words.tokens(Words.fold(text));
        return words.isEmpty()
                        || names(text)
                        || INITIAL.matcher(text).find()
                        || words.stream().filter(Quotable::isUnknown).count() > 1
                        || text.length() > LONGEST
                        || PersonalData.hasContact(text)
                        || PersonalData.hasPersonalNumber(text)
                ? Optional.empty()
                : Optional.of(text.strip());
    }

    /** Two capitalised words beside each other, wherever in the text: {@code hemma hos Nils Nilsson}. */
    private static boolean names(String text) {
        return NAME.matcher(text).results().anyMatch(found -> !NO_FIRST_NAMES.contains(Words.fold(found.group(1))));
    }

    /** Two words that no list has, beside each other or not, may be first name and surname. */
    private static boolean isUnknown(String word) {
        return !Character.isDigit(word.charAt(0))
                && word.length() > 1
                && Lexicon.swedish().month(word) == 0
                && !Lexicon.swedish().isKnown(word);
    }
}
