package se.kommun.iop.ui.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import se.kommun.iop.domain.paper.IssuedPaper;
import se.kommun.iop.domain.paper.PaperId;
import se.kommun.iop.reports.likeness.Likeness;
import se.kommun.iop.reports.stamp.Edition;
import se.kommun.iop.reports.stamp.Stamp;
import se.kommun.iop.reports.stamp.Stamped;

/** What was found about a paper, in sentences. */
record ExaminedText(Desk desk, Examined examined) {

    void print(String file) {
        switch (examined) {
            case Examined.Issued(var verification, var state, var edition, var likeness) -> {
                issued(file, verification.paper(), edition);
                file(state, edition, likeness, verification.remade());
                new ChangesSince(desk).print(verification);
            }
            case Examined.WholePortfolio(var verification, var state, var edition, var likeness) -> {
                var portfolio = verification.portfolio();
                desk.answer(
                        "verify.portfolio",
                        file,
                        edition("PORTFOLIO", edition),
                        verification.committee(),
                        portfolio.asOf(),
                        portfolio.papers().size(),
                        day(portfolio.at()),
                        portfolio.by());
                file(state, edition, likeness, verification.remade());
                new ChangesSince(desk).print(verification);
            }
            case Examined.FromElsewhere(var stamp) -> {
                desk.answer(
                        "verify.stamped",
                        file,
                        kind(stamp.paper(), Edition.WHOLE),
                        stamp.paper().agreement(),
                        stamp.asOf(),
                        stamp.checksum().brief());
                desk.answer("verify.elsewhere");
            }
            case Examined.PortfolioFromElsewhere(var stamp) -> {
                desk.answer(
                        "verify.portfolio-stamped",
                        file,
                        stamp.committee(),
                        stamp.asOf(),
                        stamp.checksum().brief());
                desk.answer("verify.elsewhere");
            }
            case Examined.Unknown(var told) -> desk.answer(unknown(told), file, format(told));
        }
    }

    private void file(Examined.FileState state, Edition edition, Optional<Likeness> likeness, boolean remade) {
        switch (state) {
            case UNALTERED -> desk.answer("verify.unaltered");
            case ALTERED -> new LikenessText(desk).print(likeness);
            case UNREMEMBERED -> desk.answer("verify.unremembered");
        }
        if (edition == Edition.FOR_PUBLICATION) {
            desk.answer("verify.for-publication");
        }
        boolean whole = state != Examined.FileState.ALTERED;
        desk.answer(remade ? whole ? "verify.remade" : "verify.original-remade" : "verify.not-remade");
    }

    private void issued(String file, IssuedPaper paper, Edition edition) {
        desk.answer(
                "verify.issued",
                file,
                kind(paper.paper(), edition),
                paper.agreement(),
                paper.asOf(),
                paper.checksum().brief(),
                day(paper.at()),
                paper.by(),
                Stamp.said(paper.stage(), desk.locale()));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(ZoneId.of("Europe/Stockholm")).toLocalDate();
    }

    private String kind(PaperId paper, Edition edition) {
        var kind = edition(paper.kind().name(), edition);
        return paper.about()
                .map(about -> desk.say("paper-kind.about", kind, about.text()))
                .orElse(kind);
    }

    private String edition(String kind, Edition edition) {
        var name = desk.say("paper-kind." + kind);
        return edition == Edition.FOR_PUBLICATION ? desk.say("paper-kind.for-publication", name) : name;
    }

    private static String unknown(Stamped told) {
        return switch (told) {
            case Stamped.NotOurs() -> "verify.not-ours";
            case Stamped.Damaged() -> "verify.damaged";
            case Stamped.DamagedStamp() -> "verify.damaged-stamp";
            case Stamped.OtherVersion other -> "verify.other-version";
            case Stamped.Ours ours -> "verify.elsewhere";
            case Stamped.OurPortfolio ours -> "verify.elsewhere";
        };
    }

    private static String format(Stamped told) {
        return told instanceof Stamped.OtherVersion(var format) ? format : "";
    }
}
