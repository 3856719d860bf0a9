package se.kommun.iop.reports.followup;

import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.paper.Supplement;
import se.kommun.iop.domain.paper.TextChange;
import se.kommun.iop.reports.figures.Sweden;

/** What has changed since the committee decided (komplettering), before anything else is told. */
final class SinceDecision {

    private SinceDecision() {}

    static void write(Supplement since, Writing to) {
        var decided = since.decided();
        to.word().heading(1, to.say("supplement.heading"));
        to.word()
                .paragraph(to.say(
                        decided.reference().isBlank() ? "supplement.text" : "supplement.text.reference",
                        Sweden.day(decided.at()),
                        decided.checksum().brief(),
                        decided.reference()));
        var changes = Stream.of(
                        since.figures().totals().stream(),
                        since.figures().details().stream(),
                        since.texts().stream().map(TextChange::said))
                .flatMap(part -> part)
                .toList();
        if (changes.isEmpty()) {
            to.word().paragraph(to.say("supplement.agreement-only"));
        } else {
            to.word().bullets(said(changes, to));
        }
    }

    private static List<String> said(List<Sentence> sentences, Writing to) {
        var phrases = Phrasebook.of(to.wording().locale());
        return sentences.stream().map(phrases::say).toList();
    }
}
