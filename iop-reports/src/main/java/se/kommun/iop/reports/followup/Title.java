package se.kommun.iop.reports.followup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.domain.agreement.Identity;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.paper.PaperStage;
import se.kommun.iop.reports.figures.Sweden;
import se.kommun.iop.reports.word.Front;
import se.kommun.iop.reports.word.Manuscript;

/** What stands first on page one, and again in every page's header. */
final class Title {

    private final Snapshot snapshot;
    private final FollowUp followUp;
    private final Phrasebook phrases;
    private final int missing;
    private final PaperStage stage;

    Title(Snapshot snapshot, FollowUp followUp, Phrasebook phrases, int missing, PaperStage stage) {
        this.snapshot = snapshot;
        this.followUp = followUp;
        this.phrases = phrases;
        this.missing = missing;
        this.stage = stage;
    }

    Front front() {
        return new Front(
                title(),
                identity().subject(),
                identity().issuedBy(),
                phrases.wording().locale(),
                List.of(kind(), date(), phrases.say("case-number.label") + " " + caseNumber()),
                phrases.say(
                        "foot",
                        identity().subject(),
                        snapshot.caseFile().asOf(),
                        snapshot.checksum().brief()),
                isDraft() ? Optional.of(phrases.say("draft.mark")) : Optional.empty(),
                snapshot.takenAt());
    }

    void write(Manuscript word) {
        word.title();
        word.fact(phrases.say("kind.label"), kind());
        word.fact(phrases.say("date.label"), date());
        word.fact(phrases.say("case-number.label"), caseNumber());
        word.fact(phrases.say("version.label"), version());
        word.fact(phrases.say("period.label"), period());
        word.fact(phrases.say("performer.label"), followUp.performer());
        word.fact(phrases.say("committee.label"), identity().committee());
    }

    private String title() {
        return phrases.say(
                "title." + followUp.form().name(),
                continued(identity().title()),
                followUp.title(),
                followUp.performer());
    }

    private String kind() {
        return phrases.say("kind." + followUp.form().name());
    }

    private String date() {
        return phrases.wording().date(Sweden.day(snapshot.takenAt()));
    }

    private String caseNumber() {
        return identity().caseNumber().map(CaseNumber::written).orElseGet(() -> phrases.say("case-number.missing"));
    }

    /** Whatever it is said to be: what lacks a text or a case number is a draft. */
    private boolean isDraft() {
        return stage.isDraft() || missing > 0 || identity().caseNumber().isEmpty();
    }

    private String version() {
        if (missing > 0) {
            return phrases.say("version.draft", missing);
        }
        if (identity().caseNumber().isEmpty()) {
            return phrases.say("version.no-case-number");
        }
        return phrases.say("version." + stage);
    }

    private String period() {
        return snapshot.caseFile()
                .elapsed()
                .map(period -> phrases.wording().period(period))
                .orElseGet(() ->
                        phrases.say("period.not-started", snapshot.caseFile().asOf()));
    }

    private Identity identity() {
        return snapshot.caseFile().agreement().identity();
    }

    /** A title in the middle of another: a common word loses its capital, a name keeps it. */
    private String continued(String title) {
        var first = title.split("\\s", 2)[0];
        return List.of(phrases.say("title.common-words").split(",")).contains(first)
                ? first.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1)
                : title;
    }
}
