package se.kommun.iop.reports.memorandum;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.paper.Memorandum;
import se.kommun.iop.domain.paper.MemorandumLabels;
import se.kommun.iop.domain.paper.MemorandumLabels.Heading;
import se.kommun.iop.domain.paper.MemorandumSubject;
import se.kommun.iop.domain.paper.MemorandumText;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.domain.paper.PaperStage;
import se.kommun.iop.reports.figures.Sweden;
import se.kommun.iop.reports.galley.Galley;
import se.kommun.iop.reports.stamp.Stamp;
import se.kommun.iop.reports.word.Manuscript;
import se.kommun.iop.reports.word.WordPaper;

/** A memorandum (tjänsteskrivelse) as .docx. The same snapshot, labels and stage always give the same bytes. */
public final class MemorandumPaper {

    private final Snapshot snapshot;
    private final MemorandumSubject subject;
    private final MemorandumLabels labels;
    private final PaperStage stage;
    private final Locale locale;

    /**
     * @param about the code of a follow-up or a decision
     * @param labels how the municipality words its headings
     * @throws IllegalArgumentException if the agreement has no such follow-up and no such decision
     */
    public MemorandumPaper(Snapshot snapshot, Code about, MemorandumLabels labels, PaperStage stage, Locale locale) {
        this.snapshot = snapshot;
        this.subject = MemorandumSubject.of(snapshot.caseFile().agreement(), about)
                .orElseThrow(() -> new IllegalArgumentException("No such follow-up or decision"));
        this.labels = labels;
        this.stage = stage;
        this.locale = locale;
    }

    public String fileName() {
        return phrases()
                .say(
                        "file-name",
                        snapshot.caseFile().agreement().code(),
                        Sweden.day(snapshot.takenAt()).toString());
    }

    public void writeTo(OutputStream out) throws IOException {
        var word = new WordPaper(head().front(), paperLabels());
        Stamp.of(PaperKind.MEMORANDUM, Optional.of(subject.code()), snapshot, stage)
                .onto(word::property);
        write(word);
        word.writeTo(out);
    }

    /** The same for a screen. */
    public Galley galley(Galley.Reader reader) {
        var galley = new Galley(head().front(), paperLabels(), reader);
        write(galley);
        return galley;
    }

    private void write(Manuscript paper) {
        var phrases = phrases();
        var memorandum = memorandum();
        var body = new Body(memorandum, head(), phrases, paper);
        head().write(paper);
        body.heading();
        paper.contents(2);
        body.proposal();
        body.summary();
        body.enclosures(label(Heading.ENCLOSURES));
        body.matter();
        new Underlying(snapshot.caseFile(), subject, phrases).write(paper);
        body.considered(label(Heading.CHILDREN), memorandum.children(), MemorandumText.CHILDREN);
        body.considered(phrases.say("economy"), memorandum.economy(), MemorandumText.ECONOMY);
        body.signatories();
        body.recipients(label(Heading.SENT_TO));
    }

    private Memorandum memorandum() {
        return Memorandum.in(snapshot.caseFile(), subject.code());
    }

    private Head head() {
        return new Head(snapshot, subject, memorandum().heading(), phrases(), stage);
    }

    private WordPaper.Labels paperLabels() {
        var phrases = phrases();
        return new WordPaper.Labels(phrases.say("table"), phrases.say("figure"), phrases.say("contents"));
    }

    private String label(Heading heading) {
        return labels.say(heading, Phrasebook.of(locale));
    }

    private Phrasebook phrases() {
        return Phrasebook.of(
                MemorandumPaper.class.getPackageName() + ".texts", locale, MemorandumPaper.class.getClassLoader());
    }
}
