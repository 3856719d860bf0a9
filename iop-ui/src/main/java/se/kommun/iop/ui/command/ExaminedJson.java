package se.kommun.iop.ui.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.paper.PaperId;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.domain.paper.PortfolioVerification;
import se.kommun.iop.domain.paper.Verification;
import se.kommun.iop.reports.likeness.Likeness;
import se.kommun.iop.reports.stamp.Edition;
import se.kommun.iop.reports.stamp.Stamped;
import se.kommun.iop.ui.command.Examined.FileState;

/** What was found about a paper, for a script. */
record ExaminedJson(Desk desk, String file, Examined examined) {

    String text() {
        return Json.of(
                switch (examined) {
                    case Examined.Issued(var verification, var state, var edition, var likeness) ->
                        with(issued(verification, state, edition), likeness);
                    case Examined.WholePortfolio(var verification, var state, var edition, var likeness) ->
                        with(portfolio(verification, state, edition), likeness);
                    case Examined.PortfolioFromElsewhere(var stamp) -> {
                        var all = told("from-elsewhere");
                        all.put("kind", word(PaperKind.PORTFOLIO));
                        all.put("committee", stamp.committee());
                        all.put("asOf", stamp.asOf());
                        all.put("snapshot", stamp.checksum().hex());
                        yield all;
                    }
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

    /** Of an altered file: how it stands to the one that left, as far as anybody knows. */
    private static Map<String, @Nullable Object> with(Map<String, @Nullable Object> all, Optional<Likeness> likeness) {
        likeness.ifPresent(like -> all.putAll(
                switch (like) {
                    case Likeness.Repacked() -> Json.object("saysTheSame", true, "parts", List.of());
                    case Likeness.SaysTheSame(var parts) -> Json.object("saysTheSame", true, "parts", parts);
                    case Likeness.Differs(var differences) ->
                        Json.object(
                                "saysTheSame",
                                false,
                                "differences",
                                differences.stream()
                                        .map(one -> Json.object(
                                                "place", one.place(), "before", one.before(), "now", one.now()))
                                        .toList());
                    case Likeness.Unreadable() -> Json.object("saysTheSame", null);
                }));
        return all;
    }

    private Map<String, @Nullable Object> issued(Verification verification, FileState state, Edition edition) {
        var paper = verification.paper();
        var all = told(verdict(state, verification.same()));
        all.putAll(paper(paper.paper()));
        all.putAll(Json.object(
                "asOf", paper.asOf(),
                "snapshot", paper.checksum().hex(),
                "sha256", paper.file().map(Fingerprint::hex).orElse(null),
                "issuedAt", paper.at(),
                "issuedBy", paper.by(),
                "stage", word(paper.stage()),
                "forPublication", edition == Edition.FOR_PUBLICATION,
                "fileUnaltered", unaltered(state),
                "snapshotRemade", verification.remade(),
                "holds", verification.same() && state != FileState.ALTERED));
        all.putAll(new ChangesJson(desk).of(verification));
        return all;
    }

    private Map<String, @Nullable Object> portfolio(
            PortfolioVerification verification, FileState state, Edition edition) {
        var portfolio = verification.portfolio();
        var all = told(verdict(state, verification.same()));
        all.putAll(Json.object(
                "kind",
                word(PaperKind.PORTFOLIO),
                "committee",
                verification.committee(),
                "asOf",
                portfolio.asOf(),
                "sha256",
                portfolio.file().map(Fingerprint::hex).orElse(null),
                "issuedAt",
                portfolio.at(),
                "issuedBy",
                portfolio.by(),
                "forPublication",
                edition == Edition.FOR_PUBLICATION,
                "fileUnaltered",
                unaltered(state),
                "snapshotRemade",
                verification.remade(),
                "holds",
                verification.same() && state != FileState.ALTERED,
                "agreements",
                verification.agreements().stream().map(this::agreement).toList(),
                "added",
                verification.added().stream().map(Agreement::code).toList()));
        return all;
    }

    private Map<String, @Nullable Object> agreement(Verification one) {
        var all = Json.object(
                "code",
                one.paper().agreement(),
                "snapshot",
                one.paper().checksum().hex(),
                "holds",
                one.same());
        all.putAll(new ChangesJson(desk).of(one));
        return all;
    }

    private static String verdict(FileState state, boolean same) {
        return state == FileState.ALTERED ? "altered" : same ? "unchanged" : "outdated";
    }

    /** Null where nobody knows. */
    private static @Nullable Boolean unaltered(FileState state) {
        return state == FileState.UNREMEMBERED ? null : state == FileState.UNALTERED;
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

    private static String verdict(Stamped told) {
        return switch (told) {
            case Stamped.NotOurs() -> "not-ours";
            case Stamped.Damaged() -> "damaged";
            case Stamped.DamagedStamp() -> "damaged-stamp";
            case Stamped.OtherVersion other -> "other-version";
            case Stamped.Ours ours -> "from-elsewhere";
            case Stamped.OurPortfolio ours -> "from-elsewhere";
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
