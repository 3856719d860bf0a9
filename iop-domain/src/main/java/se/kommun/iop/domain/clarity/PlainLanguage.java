package se.kommun.iop.domain.clarity;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.language.Sentence;

/** Reads what people type for the papers of one agreement as its reader will, who does not know the case. */
public final class PlainLanguage {

    /** A longer sentence has to be read twice. */
    private static final int WORDS = 25;

    /** So many in one sentence, and nobody sees who does what. */
    private static final int PASSIVES = 3;

    /** A verb without anybody who does it; nouns that end alike are not meant. */
    private static final Pattern PASSIVE = Pattern.compile(
            "(?<!\\p{L})(?!\\p{L}*(?:plats|insats|sats)(?!\\p{L}))\\p{L}{3,}(?:ades|ddes|ndes|rdes|gdes|ldes|tades|ktes|ptes"
                    + "|ats|tts|rts)(?!\\p{L})");

    private final ChosenNames names;

    PlainLanguage(ChosenNames names) {
        this.names = names;
    }

    public static PlainLanguage of(Agreement agreement) {
        return new PlainLanguage(ChosenNames.of(agreement));
    }

    /** @param before what the reader of the paper has read by then */
    public List<Remark> remarks(String text, List<String> before) {
        return Stream.of(
                        Sentences.in(text).stream().flatMap(PlainLanguage::sentence),
                        Abbreviations.in(text, before),
                        names.remarks(text))
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<Remark> sentence(String sentence) {
        int words = Sentences.words(sentence).size();
        long passives = PASSIVE.matcher(sentence).results().count();
        return Stream.concat(
                words > WORDS
                        ? Stream.of(new Remark(Sentences.beginning(sentence), Sentence.of("clarity.long", words)))
                        : Stream.empty(),
                passives >= PASSIVES
                        ? Stream.of(new Remark(Sentences.beginning(sentence), Sentence.of("clarity.passive", passives)))
                        : Stream.empty());
    }
}
