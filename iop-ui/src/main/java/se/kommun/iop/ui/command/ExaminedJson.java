package se.kommun.iop.ui.command;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.observation.Figure;
import se.kommun.iop.domain.observation.FigureChange;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.observation.Reported;
import se.kommun.iop.domain.paper.PaperId;
import se.kommun.iop.domain.paper.TextChange;
import se.kommun.iop.domain.paper.Verification;
import se.kommun.iop.reports.stamp.Stamped;

/** What was found about a paper, for a script. */
record ExaminedJson(Desk desk, String file, Examined examined) {

    String text() {
        return Json.of(
                switch (examined) {
                    case Examined.Issued(var verification, var altered) -> issued(verification, altered);
                    case Examined.FromElsewhere(var stamp) -> {
                        var all = told("from-elsewhere");
                        all.putAll(paper(stamp.paper()));
                        all.put("asOf", stamp.asOf());
                        all.put("snapshot", stamp.checksum().hex());
                        yield all;
                    }
                    case Examined.Unknown(var told) -> told(verdict(told));
                });
    }

    private Map<String, @Nullable Object> told(String verdict) {
        return Json.object("file", file, "verdict", verdict);
    }

    private Map<String, @Nullable Object> issued(Verification verification, boolean altered) {
        var paper = verification.paper();
        var all = told(altered ? "altered" : verification.same() ? "unchanged" : "outdated");
        all.putAll(paper(paper.paper()));
        all.putAll(Json.object(
                "asOf", paper.asOf(),
                "snapshot", paper.checksum().hex(),
                "sha256", paper.file().map(Fingerprint::hex).orElse(null),
                "issuedAt", paper.at(),
                "issuedBy", paper.by(),
                "stage", word(paper.stage()),
                "fileUnaltered", !altered,
                "snapshotRemade", verification.remade(),
                "holds", verification.same(),
                "changes", new ExaminedText(desk, examined).changes(verification),
                "figures",
                        verification.figures().changes().stream()
                                .map(ExaminedJson::figure)
                                .toList(),
                "texts", verification.texts().stream().map(this::text).toList(),
                "agreement", new AgreementChanges(desk, verification).told()));
        return all;
    }

    private static Map<String, @Nullable Object> paper(PaperId paper) {
        return Json.object(
                "kind",
                word(paper.kind()),
                "agreement",
                paper.agreement(),
                "about",
                paper.about().map(Code::text).orElse(null));
    }

    private static Map<String, @Nullable Object> figure(FigureChange change) {
        return Json.object(
                "place", change.key().place(),
                "date", change.key().date(),
                "measure", change.key().measure(),
                "before", value(change.before()),
                "after", value(change.after()));
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

    private static String verdict(Stamped told) {
        return switch (told) {
            case Stamped.NotOurs() -> "not-ours";
            case Stamped.Damaged() -> "damaged";
            case Stamped.OtherVersion other -> "other-version";
            case Stamped.Ours ours -> "from-elsewhere";
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
