package se.kommun.iop.domain.clarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.iop.domain.language.Sentence;

/** Abbreviations that a reader may not know: capital words that nobody has spelled out, and short forms of common words. */
final class Abbreviations {

    /** The Swedish short forms and what they stand for: the texts are Swedish in every language of the pages. */
    private static final ResourceBundle SHORT_FORMS =
            ResourceBundle.getBundle("se.kommun.iop.domain.clarity.short-forms", Locale.ROOT);

    private static final Pattern CAPITALS =
            Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}{2,6}(?![\\p{L}\\d])(?!\\s+\\d{4}/)");

    private static final Pattern SHORT = Pattern.compile(SHORT_FORMS.keySet().stream()
            .sorted((one, other) -> other.length() - one.length())
            .map(form -> Pattern.quote(form).replace(".", "\\E\\.\\s?\\Q"))
            .collect(Collectors.joining("|", "(?<![\\p{L}\\d.])(?:", ")(?![\\p{L}\\d])")));

    private static final Pattern A_SHORT_ONE_LAST = Pattern.compile(".*" + SHORT.pattern() + "$", Pattern.DOTALL);

    /** What everybody knows. */
    private static final List<String> KNOWN = List.of("AB", "EU", "TV", "PDF");

    private Abbreviations() {}

    static boolean endsWithOne(String text) {
        return A_SHORT_ONE_LAST.matcher(text).matches();
    }

    /** @param before what the reader has read by then */
    static Stream<Remark> in(String text, List<String> before) {
        var read = String.join("\n", before) + "\n" + text;
        return Stream.concat(
                found(CAPITALS, text).stream()
                        .filter(word -> !KNOWN.contains(word) && !isSpelledOut(word, read))
                        .map(word -> new Remark(word, Sentence.of("clarity.undefined", word))),
                found(SHORT, text).stream()
                        .map(form -> new Remark(form, Sentence.of("clarity.short-form", form, words(form)))));
    }

    /** Once each, however often it is written. */
    private static List<String> found(Pattern pattern, String text) {
        return new ArrayList<>(pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList());
    }

    /** Its words stand before it, as in {@code a word (AW)}, or in a parenthesis after it. */
    private static boolean isSpelledOut(String word, String read) {
        return read.contains("(" + word + ")") || read.contains(word + " (");
    }

    private static String words(String form) {
        return SHORT_FORMS.getString(form.replaceAll("\\s", ""));
    }
}
