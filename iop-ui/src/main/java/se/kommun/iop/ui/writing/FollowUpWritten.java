package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.reports.followup.FollowUpReport;
import se.kommun.iop.reports.followup.RequiredText;
import se.kommun.iop.reports.galley.Galley;
import se.kommun.iop.ui.agreement.WritingLinks;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Words;

/** The paper of a follow-up: a report, or the notes of a meeting. */
record FollowUpWritten(Agreement agreement, FollowUp followUp, Locale locale) implements Written {

    @Override
    public String name() {
        return followUp.title();
    }

    @Override
    public Code subject() {
        return followUp.code();
    }

    @Override
    public String address() {
        return WritingLinks.address(agreement.code(), PaperKind.FOLLOW_UP, subject());
    }

    @Override
    public Anchor pages() {
        return WritingLinks.toPages(agreement.code(), PaperKind.FOLLOW_UP, subject());
    }

    @Override
    public Galley galley(Snapshot snapshot, Galley.Reader reader) {
        return new FollowUpReport(snapshot, followUp.code(), locale).galley(reader);
    }

    @Override
    public Optional<Asked> asked(String key) {
        return all().stream().filter(asked -> asked.key().equals(key)).findFirst();
    }

    @Override
    public List<Asked> all() {
        return RequiredText.of(agreement, followUp, locale).stream()
                .map(this::asked)
                .toList();
    }

    private Asked asked(RequiredText text) {
        var label = Said.capital(text.label());
        return new Asked(text.key(), text.point(), text.about(), label, hints(text), () -> new LongText(label, 3));
    }

    private List<String> hints(RequiredText text) {
        var kind = followUp.points().stream()
                .filter(point -> point.code().equals(text.point()))
                .map(point -> point.content().name().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse(text.point().text());
        return Words.say("hint." + kind).lines().toList();
    }
}
