package se.kommun.iop.reports.followup;

import java.time.LocalDate;
import java.util.List;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.Answer;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.language.Wording;
import se.kommun.iop.reports.figures.Account;
import se.kommun.iop.reports.figures.SourceList;
import se.kommun.iop.reports.figures.Sweden;
import se.kommun.iop.reports.word.Manuscript;
import se.kommun.iop.reports.word.Slot;

/** A follow-up being written: what it is made from, the language, and the paper so far. */
record Writing(
        Snapshot snapshot,
        FollowUp followUp,
        List<Account> accounts,
        List<SourceList> sources,
        Phrasebook phrases,
        Manuscript word) {

    CaseFile file() {
        return snapshot.caseFile();
    }

    Agreement agreement() {
        return file().agreement();
    }

    Wording wording() {
        return phrases.wording();
    }

    String say(String key, Object... arguments) {
        return phrases.say(key, arguments);
    }

    /** The day on which the snapshot was taken. */
    LocalDate day() {
        return Sweden.day(snapshot.takenAt());
    }

    /** What has been typed, or the mark that it has not. */
    void typed(Code point, Code about, String asked) {
        word.typed(slot(point, about, asked), text(point, about));
    }

    Slot slot(Code point, Code about, String asked) {
        return new Slot(RequiredText.key(point, about), say("missing", asked));
    }

    /** Empty when nothing but space has been typed. */
    String text(Code point, Code about) {
        return file().answer(followUp.code(), point, about)
                .map(Answer::text)
                .filter(text -> !text.isBlank())
                .orElse("");
    }

    void typed(FollowUp.Point point) {
        typed(point.code(), point.code(), say("asked." + point.content().name(), Texts.heading(point)));
    }

    /** With several measures each has a heading of its own; the only one needs none. */
    void eachMeasure(java.util.function.Consumer<Account> section) {
        for (var account : accounts) {
            if (accounts.size() > 1) {
                word.heading(2, Texts.capital(account.measure().name()));
            }
            section.accept(account);
        }
    }
}
