package se.kommun.iop.batch.reply;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.iop.batch.reading.FindingTexts;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.Question;
import se.kommun.iop.domain.observation.Severity;

/**
 * A finding in words.
 *
 * @param what what was found
 * @param then what followed from it and how to mend it; may be empty
 */
record Remark(Severity severity, Optional<CellReference> cell, String what, String then) {

    /** Where one sentence ends and the next begins; never after an initial, as in S. Sandby. */
    private static final Pattern NEXT_SENTENCE = Pattern.compile("(?<=[\\p{Ll}\\d)»”][.?!:])\\s+(?=\\p{Lu})");

    static Remark of(Finding finding, FindingTexts texts, Phrasebook words) {
        var sentences = NEXT_SENTENCE.split(texts.say(finding), 2);
        var then = Stream.concat(
                Stream.of(sentences).skip(1),
                finding.question().stream().map(question -> asked(question, texts, words)));
        return new Remark(finding.severity(), finding.cell(), sentences[0], then.collect(Collectors.joining(" ")));
    }

    /** What there is to choose between, for whoever answers on paper. */
    private static String asked(Question question, FindingTexts texts, Phrasebook words) {
        var options = question.options().stream()
                .map(option -> texts.option(question, option))
                .collect(Collectors.toCollection(ArrayList::new));
        if (question.takesCount()) {
            options.add(words.say("question.count"));
        }
        return words.say("question", texts.ask(question), String.join("; ", options));
    }

    String text() {
        return then.isEmpty() ? what : what + " " + then;
    }
}
