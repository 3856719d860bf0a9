package se.kommun.iop.ui.writing;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.paper.Gate;
import se.kommun.iop.domain.paper.MemorandumLabels;
import se.kommun.iop.domain.paper.MemorandumSubject;
import se.kommun.iop.domain.paper.MemorandumText;
import se.kommun.iop.domain.paper.PaperId;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.domain.paper.Supplement;
import se.kommun.iop.reports.galley.Galley;
import se.kommun.iop.reports.memorandum.MemorandumPaper;
import se.kommun.iop.ui.followup.Papers;
import se.kommun.iop.ui.frame.Words;

/** The memorandum to the committee (tjänsteskrivelse): what can be proposed is offered, and nothing is chosen beforehand. */
record MemorandumWritten(Agreement agreement, MemorandumSubject subjectOf, MemorandumLabels labels, Locale locale)
        implements Written {

    @Override
    public String name() {
        return Words.say(
                "writing.memorandum",
                switch (subjectOf) {
                    case MemorandumSubject.OfFollowUp of -> of.followUp().title();
                    case MemorandumSubject.OfDecision of -> of.subject();
                });
    }

    @Override
    public PaperId paper() {
        return new PaperId(agreement.code(), PaperKind.MEMORANDUM, Optional.of(subjectOf.code()));
    }

    @Override
    public DownloadHandler file(Papers making, LocalDate asOf) {
        return making.memorandum(agreement, subject(), labels, asOf);
    }

    @Override
    public Galley galley(Gate gate, Optional<Supplement> supplement, Galley.Reader reader) {
        return new MemorandumPaper(gate.snapshot(), subject(), labels, gate.stageOfNext(), locale).galley(reader);
    }

    @Override
    public Optional<String> placeOf(Sentence hindrance) {
        return hindrance.key().equals("gate.enclosure-date")
                ? Optional.of(key(MemorandumText.ENCLOSURES))
                : Arrays.stream(MemorandumText.values())
                        .filter(text -> hindrance.arguments().contains(Sentence.of("memorandum.text." + text))
                                || text == MemorandumText.FOR_ACTION
                                        && hindrance.arguments().contains(Sentence.of("memorandum.text.recipients")))
                        .map(text -> hindrance.key().equals("gate.unanswered.why") ? why(text) : text)
                        .map(MemorandumWritten::key)
                        .findFirst();
    }

    private static MemorandumText why(MemorandumText question) {
        return question == MemorandumText.CHILDREN ? MemorandumText.CHILDREN_WHY : MemorandumText.ECONOMY_WHY;
    }

    private static String key(MemorandumText text) {
        return MemorandumText.POINT.text() + "/" + text.code().text();
    }

    @Override
    public Optional<Asked> asked(String key) {
        return all().stream().filter(asked -> asked.key().equals(key)).findFirst();
    }

    @Override
    public List<Asked> all() {
        return Arrays.stream(MemorandumText.values()).map(this::asked).toList();
    }

    private Asked asked(MemorandumText text) {
        var label = Words.say("memorandum", text);
        return new Asked(
                key(text),
                MemorandumText.POINT,
                text.code(),
                label,
                Words.say("memorandum.hint", text).lines().toList(),
                () -> field(text, label));
    }

    private WrittenField field(MemorandumText text, String label) {
        return switch (text) {
            case PROPOSAL ->
                new Proposals(
                        label, subjectOf.offered().stream().map(Words::say).toList());
            case CHILDREN, ECONOMY -> new YesOrNo(label);
            case ENCLOSURES -> new Enclosures(label);
            case HEADING -> new LongText(label, 1);
            case SIGNATORIES, FOR_ACTION, FOR_INFORMATION -> new LongText(label, 2);
            case SUMMARY, BACKGROUND, PRESENTATION, CHILDREN_WHY, ECONOMY_WHY -> new LongText(label, 3);
        };
    }
}
