package se.kommun.iop.ui.command;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.observation.Figure;
import se.kommun.iop.domain.observation.FigureChange;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.domain.paper.TextChange;
import se.kommun.iop.domain.paper.Verification;

/** What has changed beneath a paper since it was made, for a script. */
record ChangesJson(Desk desk) {

    Map<String, @Nullable Object> of(Verification verification) {
        return Json.object(
                "changes", new ChangesSince(desk).figuresAndTexts(verification),
                "figures",
                        verification.figures().changes().stream()
                                .map(ChangesJson::figure)
                                .toList(),
                "texts", verification.texts().stream().map(this::text).toList(),
                "agreement", new AgreementChanges(desk, verification).told());
    }

    private static Map<String, @Nullable Object> figure(FigureChange change) {
        return Json.object(
                "place", change.key().place(),
                "date", change.key().date(),
                "measure", change.key().measure(),
                "before", value(change.before()),
                "beforeEstimated", isEstimated(change.before()),
                "after", value(change.after()),
                "afterEstimated", isEstimated(change.after()));
    }

    private static boolean isEstimated(Optional<Figure> figure) {
        return figure.filter(one -> one.observation().estimated()).isPresent();
    }

    /** A number, a word for a state, or null where nothing was reported. */
    private static @Nullable Object value(Optional<Figure> figure) {
        return figure.map(Figure::reported)
                .<Object>map(reported -> switch (reported) {
                    case Reported.Counted(BigDecimal value) -> value;
                    case Reported.Cancelled() -> "cancelled";
                    case Reported.Closed() -> "closed";
                })
                .orElse(null);
    }

    private Map<String, @Nullable Object> text(TextChange change) {
        return Json.object(
                "text", Phrasebook.of(desk.locale()).say(change.name()),
                "before", change.before().orElse(null),
                "after", change.after().orElse(null));
    }
}
