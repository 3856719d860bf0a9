package se.kommun.iop.reports.followup;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.domain.paper.PaperStage;
import se.kommun.iop.domain.paper.Supplement;
import se.kommun.iop.reports.figures.Account;
import se.kommun.iop.reports.figures.SourceList;
import se.kommun.iop.reports.galley.Galley;
import se.kommun.iop.reports.stamp.Stamp;
import se.kommun.iop.reports.word.Manuscript;
import se.kommun.iop.reports.word.WordPaper;

/**
 * The paper of one follow-up (skriftlig uppföljning; of a meeting, minnesanteckningar), as .docx. The same snapshot always
 * gives the same bytes.
 */
public final class FollowUpReport {

    private final Snapshot snapshot;
    private final FollowUp followUp;
    private final PaperStage stage;
    private final Optional<Supplement> supplement;
    private final Locale locale;

    /**
     * A draft of it.
     *
     * @throws IllegalArgumentException if the agreement asks for no such follow-up
     */
    public FollowUpReport(Snapshot snapshot, Code followUp, Locale locale) {
        this(snapshot, followUp, PaperStage.DRAFT, locale);
    }

    /**
     * @param stage how far it has come: until it is ready for the committee, every page says that it is a draft
     * @throws IllegalArgumentException if the agreement asks for no such follow-up
     */
    public FollowUpReport(Snapshot snapshot, Code followUp, PaperStage stage, Locale locale) {
        this(snapshot, followUp, stage, Optional.empty(), locale);
    }

    /**
     * @param supplement what has changed since the committee decided on an earlier one
     * @throws IllegalArgumentException if the agreement asks for no such follow-up
     */
    public FollowUpReport(
            Snapshot snapshot, Code followUp, PaperStage stage, Optional<Supplement> supplement, Locale locale) {
        this.snapshot = snapshot;
        this.followUp = snapshot.caseFile()
                .agreement()
                .followUpWith(followUp)
                .orElseThrow(() -> new IllegalArgumentException("The agreement asks for no such follow-up"));
        this.stage = stage;
        this.supplement = supplement;
        this.locale = locale;
    }

    /** A name of small letters, digits and hyphens, so that it survives every system it passes. */
    public String fileName() {
        return Texts.in(locale)
                .say(
                        "file-name." + followUp.form().name(),
                        snapshot.caseFile().agreement().code(),
                        snapshot.caseFile().asOf().toString());
    }

    public void writeTo(OutputStream out) throws IOException {
        var word = new WordPaper(title().front(), labels());
        Stamp.of(PaperKind.FOLLOW_UP, Optional.of(followUp.code()), snapshot, stage)
                .onto(word::property);
        write(word);
        word.writeTo(out);
    }

    /** The same for a screen. */
    public Galley galley(Galley.Reader reader) {
        var galley = new Galley(title().front(), labels(), reader);
        write(galley);
        return galley;
    }

    private void write(Manuscript paper) {
        var writing = new Writing(
                snapshot,
                followUp,
                Account.all(snapshot.caseFile()),
                SourceList.all(snapshot.caseFile()),
                Texts.in(locale),
                paper);
        title().write(paper);
        paper.contents();
        supplement.ifPresent(since -> SinceDecision.write(since, writing));
        Summary.write(writing);
        Basis.write(writing);
        points(writing);
        DailyAppendix.write(writing);
        LineageAppendix.write(writing);
        ConditionsAppendix.write(writing);
    }

    private Title title() {
        var missing = RequiredText.missing(snapshot.caseFile(), followUp, locale);
        return new Title(snapshot, followUp, Texts.in(locale), missing.size(), stage);
    }

    private WordPaper.Labels labels() {
        var phrases = Texts.in(locale);
        return new WordPaper.Labels(phrases.say("table"), phrases.say("figure"), phrases.say("contents"));
    }

    /** The agreement's own list, in its order. */
    private void points(Writing writing) {
        for (int i = 0; i < followUp.points().size(); i++) {
            var point = followUp.points().get(i);
            writing.word().heading(1, (i + 1) + " " + Texts.heading(point));
            switch (point.content()) {
                case COLLABORATION -> Collaboration.write(point, writing);
                case GOALS -> Goals.write(point, writing);
                case INTEREST -> Interest.write(point, writing);
                case FIGURES -> Totals.write(point, writing);
                case FUNDS -> Funds.write(point, writing);
                case TEXT -> writing.typed(point);
            }
        }
    }
}
