package se.kommun.iop.ui.command;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kommun.iop.batch.reading.FindingTexts;
import se.kommun.iop.batch.reading.ReaderVersion;
import se.kommun.iop.batch.reading.Reading;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.agreement.Activity;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.LayoutPrint;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Question;
import se.kommun.iop.domain.observation.Reported;

/** What was read from a file, for a script. */
record ReadingJson(Activity activity, FindingTexts texts) {

    String of(HandedFile file, Reading reading) {
        return Json.of(Json.object(
                "file",
                file.name(),
                "fingerprint",
                file.fingerprint().hex(),
                "outcome",
                reading.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "engine",
                ReaderVersion.CURRENT,
                "layout",
                reading.layout().map(LayoutPrint::hex).orElse(null),
                "observations",
                reading.draft().observations().stream().map(this::observation).toList(),
                "problems",
                reading.draft().findings().stream().map(this::problem).toList()));
    }

    private Map<String, @Nullable Object> observation(Observation observation) {
        var key = observation.key();
        return Json.object(
                "date",
                key.date(),
                "place",
                placeName(key.place()),
                "measure",
                key.measure(),
                "state",
                state(observation.reported()),
                "value",
                observation.reported() instanceof Reported.Counted(var value) ? value : null,
                "estimated",
                observation.estimated(),
                "cell",
                observation.source().cell().text());
    }

    private static String state(Reported reported) {
        return switch (reported) {
            case Reported.Counted counted -> "value";
            case Reported.Cancelled() -> "cancelled";
            case Reported.Closed() -> "closed";
        };
    }

    private Map<String, @Nullable Object> problem(Finding finding) {
        return Json.object(
                "severity",
                finding.severity().name().toLowerCase(Locale.ROOT),
                "code",
                finding.code(),
                "cell",
                finding.cell().map(CellReference::text).orElse(null),
                "message",
                texts.say(finding),
                "question",
                finding.question().map(this::question).orElse(null));
    }

    /** With what a recipe file needs: its key, and the codes of its options. */
    private Map<String, @Nullable Object> question(Question question) {
        return Json.object(
                "key",
                question.key(),
                "text",
                texts.ask(question),
                "options",
                question.options().stream()
                        .map(option -> Json.object("code", option.code(), "text", texts.option(question, option)))
                        .toList(),
                "takesCount",
                question.takesCount());
    }

    private String placeName(Code place) {
        return activity.place(place).map(Place::name).orElse(place.text());
    }
}
