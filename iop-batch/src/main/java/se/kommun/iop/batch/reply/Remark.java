package se.kommun.iop.batch.reply;

import java.util.Optional;
import java.util.regex.Pattern;
import se.kommun.iop.batch.reading.FindingTexts;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Finding;
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

    static Remark of(Finding finding, FindingTexts texts) {
        var sentences = NEXT_SENTENCE.split(texts.say(finding), 2);
        return new Remark(finding.severity(), finding.cell(), sentences[0], sentences.length > 1 ? sentences[1] : "");
    }

    String text() {
        return then.isEmpty() ? what : what + " " + then;
    }
}
