package se.kommun.iop.ui.writing;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.paper.AskedText;
import se.kommun.iop.domain.paper.Gate;
import se.kommun.iop.domain.paper.PaperId;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.domain.paper.Supplement;
import se.kommun.iop.reports.followup.FollowUpReport;
import se.kommun.iop.reports.followup.RequiredText;
import se.kommun.iop.reports.galley.Galley;
import se.kommun.iop.ui.followup.Papers;
import se.kommun.iop.ui.frame.Said;
import se.kommun.iop.ui.frame.Words;

/** The paper of a follow-up: a report, or the notes of a meeting. */
record FollowUpWritten(Agreement agreement, FollowUp followUp, Locale locale) implements Written {

    @Override
    public String name() {
        return followUp.title();
    }

    @Override
    public PaperId paper() {
        return new PaperId(agreement.code(), PaperKind.FOLLOW_UP, Optional.of(followUp.code()));
    }

    @Override
    public Galley galley(Gate gate, Optional<Supplement> supplement, Galley.Reader reader) {
        return new FollowUpReport(gate.snapshot(), followUp.code(), gate.stageOfNext(), supplement, locale)
                .galley(reader);
    }

    @Override
    public DownloadHandler file(Papers making, LocalDate asOf) {
        return making.followUp(agreement, followUp, asOf);
    }

    @Override
    public Optional<String> placeOf(Sentence hindrance) {
        return AskedText.of(agreement, followUp).stream()
                .filter(asked -> hindrance.arguments().contains(asked.name()))
                .flatMap(asked -> all().stream()
                        .filter(text -> text.point().equals(asked.point())
                                && text.about().equals(asked.about())))
                .map(Asked::key)
                .findFirst();
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
