package se.kommun.iop.reports.memorandum;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.domain.agreement.Identity;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.paper.MemorandumSubject;
import se.kommun.iop.domain.paper.PaperStage;
import se.kommun.iop.reports.figures.Sweden;
import se.kommun.iop.reports.word.FixedSpaces;
import se.kommun.iop.reports.word.Front;
import se.kommun.iop.reports.word.Manuscript;

/** From whom to whom, when and under which number: on page one and in every page's header. */
final class Head {

    private final Snapshot snapshot;
    private final MemorandumSubject subject;
    private final String typed;
    private final Phrasebook phrases;
    private final PaperStage stage;

    /** @param typed what a person calls the matter; may be empty */
    Head(Snapshot snapshot, MemorandumSubject subject, String typed, Phrasebook phrases, PaperStage stage) {
        this.snapshot = snapshot;
        this.subject = subject;
        this.typed = typed;
        this.phrases = phrases;
        this.stage = stage;
    }

    Front front() {
        return new Front(
                title(),
                identity().subject(),
                unit(),
                phrases.wording().locale(),
                List.of(phrases.say("kind"), date(), phrases.say("case-number.label") + " " + caseNumber()),
                phrases.say(
                        "foot",
                        identity().subject(),
                        snapshot.caseFile().asOf(),
                        snapshot.checksum().brief()),
                stage.isDraft() ? Optional.of(phrases.say("draft")) : Optional.empty(),
                snapshot.takenAt());
    }

    void write(Manuscript word) {
        word.line(unit());
        word.fact(phrases.say("kind.label"), phrases.say("kind"));
        word.fact(phrases.say("date.label"), date());
        word.fact(phrases.say("case-number.label"), caseNumber());
        word.fact(phrases.say("to.label"), committee());
        if (stage.isDraft()) {
            word.fact(phrases.say("version.label"), phrases.say("draft"));
        }
        word.heading(1, title());
    }

    String title() {
        return typed.isEmpty() ? composed() : FixedSpaces.in(typed);
    }

    private String composed() {
        return switch (subject) {
            case MemorandumSubject.OfFollowUp of ->
                phrases.say("title.follow-up", continued(identity().title()));
            case MemorandumSubject.OfDecision of ->
                phrases.say("title.decision", continued(identity().title()));
        };
    }

    /** As such papers write it. */
    String date() {
        return Sweden.day(snapshot.takenAt()).toString();
    }

    String unit() {
        return identity().issuedBy();
    }

    String committee() {
        return identity().committee();
    }

    private String caseNumber() {
        return identity().caseNumber().map(CaseNumber::written).orElseGet(() -> phrases.say("case-number.missing"));
    }

    private Identity identity() {
        return snapshot.caseFile().agreement().identity();
    }

    /** A title in the middle of another: a common word loses its capital, a name keeps it. */
    private String continued(String title) {
        var first = title.split("\\s", 2)[0];
        return Arrays.asList(phrases.say("title.common-words").split(",")).contains(first)
                ? first.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1)
                : title;
    }
}
