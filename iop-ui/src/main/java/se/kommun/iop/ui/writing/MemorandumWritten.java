package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.html.Anchor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.paper.MemorandumLabels;
import se.kommun.iop.domain.paper.MemorandumSubject;
import se.kommun.iop.domain.paper.MemorandumText;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.domain.paper.PaperStage;
import se.kommun.iop.reports.galley.Galley;
import se.kommun.iop.reports.memorandum.MemorandumPaper;
import se.kommun.iop.ui.agreement.WritingLinks;
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
    public Code subject() {
        return subjectOf.code();
    }

    @Override
    public String address() {
        return WritingLinks.address(agreement.code(), PaperKind.MEMORANDUM, subject());
    }

    @Override
    public Anchor pages() {
        return WritingLinks.toPages(agreement.code(), PaperKind.MEMORANDUM, subject());
    }

    @Override
    public Galley galley(Snapshot snapshot, Galley.Reader reader) {
        return new MemorandumPaper(snapshot, subject(), labels, PaperStage.DRAFT, locale).galley(reader);
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
                MemorandumText.POINT.text() + "/" + text.code().text(),
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
            case SIGNATORIES, FOR_ACTION, FOR_INFORMATION -> new LongText(label, 2);
            case SUMMARY, BACKGROUND, PRESENTATION, CHILDREN_WHY, ECONOMY_WHY -> new LongText(label, 3);
        };
    }
}
