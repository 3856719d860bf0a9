package se.kommun.iop.reports.agreementpaper;

import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.domain.agreement.Identity;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.reports.word.Front;
import se.kommun.iop.reports.word.WordPaper;

/** The unit, the date and the draft mark with a date of its own: on page one and in every page's header. */
final class Head {

    private final Snapshot snapshot;
    private final Phrasebook phrases;
    private final Optional<String> draft;

    /** @param hasGaps an agreement that lacks a text is a draft, whoever has dated it */
    Head(Snapshot snapshot, Phrasebook phrases, boolean hasGaps) {
        this.snapshot = snapshot;
        this.phrases = phrases;
        this.draft = identity(snapshot)
                .draftOf()
                .map(day -> phrases.say("draft.of", day.toString()))
                .or(() -> hasGaps ? Optional.of(phrases.say("draft")) : Optional.empty());
    }

    Front front() {
        return new Front(
                identity().title(),
                identity().subject(),
                identity().issuedBy(),
                phrases.wording().locale(),
                Stream.of(Optional.of(phrases.say("date.label") + " " + isoDate(snapshot)), caseNumber())
                        .flatMap(Optional::stream)
                        .toList(),
                phrases.say("foot", identity().subject(), snapshot.checksum().brief()),
                draft,
                snapshot.takenAt());
    }

    void write(WordPaper word) {
        word.line(identity().issuedBy());
        word.fact(phrases.say("date.label"), isoDate(snapshot));
        identity().caseNumber().ifPresent(number -> word.fact(phrases.say("case-number.label"), number.written()));
        draft.ifPresent(word::line);
        word.title();
    }

    /** The document's own date, as it is written in such papers. */
    static String isoDate(Snapshot snapshot) {
        return identity(snapshot).documentDate().toString();
    }

    private Optional<String> caseNumber() {
        return identity()
                .caseNumber()
                .map(CaseNumber::written)
                .map(number -> phrases.say("case-number.label") + " " + number);
    }

    private Identity identity() {
        return identity(snapshot);
    }

    private static Identity identity(Snapshot snapshot) {
        return snapshot.caseFile().agreement().identity();
    }
}
