package se.kommun.iop.domain.clarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text, sentence by sentence. */
final class Sentences {

    /** A line is never part of the next one's sentence. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?<=[.!?])[\"\u201d\u00bb)]?\\s+(?=[\"\u201d\u00bb(]?\\p{Lu})");

    private static final int QUOTED = 8;

    private Sentences() {}

    static List<String> in(String text) {
        return text.lines().flatMap(line -> inLine(line).stream()).toList();
    }

    /** Whatever has a letter or a digit. */
    static List<String> words(String sentence) {
        return Arrays.stream(sentence.split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    /** How it begins: enough to find it. */
    static String beginning(String sentence) {
        var words = words(sentence);
        return words.size() <= QUOTED
                ? sentence.strip()
                : words.stream().limit(QUOTED).collect(Collectors.joining(" ")) + " \u2026";
    }

    private static List<String> inLine(String line) {
        var sentences = new ArrayList<String>();
        for (var part : BETWEEN.split(line.strip())) {
            if (!sentences.isEmpty() && Abbreviations.endsWithOne(sentences.getLast())) {
                sentences.add(sentences.removeLast() + " " + part);
            } else if (!part.isBlank()) {
                sentences.add(part);
            }
        }
        return sentences;
    }
}
