package se.kommun.iop.ui.command;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.paper.IssuedPaper;
import se.kommun.iop.domain.paper.PaperId;
import se.kommun.iop.domain.paper.TextChange;
import se.kommun.iop.domain.paper.Verification;
import se.kommun.iop.reports.stamp.Stamped;

/** What was found about a paper, in sentences. */
record ExaminedText(Desk desk, Examined examined) {

    /** More changes of the agreement than these are counted and not told. */
    private static final int TOLD = 20;

    void print(String file) {
        switch (examined) {
            case Examined.Issued(var verification, var altered) -> {
                issued(file, verification.paper());
                desk.answer(altered ? "verify.altered" : "verify.unaltered");
                desk.answer(verification.remade() ? "verify.remade" : "verify.not-remade");
                standing(verification);
            }
            case Examined.FromElsewhere(var stamp) -> {
                desk.answer(
                        "verify.stamped",
                        file,
                        kind(stamp.paper()),
                        stamp.paper().agreement(),
                        stamp.asOf(),
                        stamp.checksum().brief());
                desk.answer("verify.elsewhere");
            }
            case Examined.Unknown(var told) -> desk.answer(unknown(told), file, format(told));
        }
    }

    /** What has changed, as far as anything has. */
    List<String> changes(Verification verification) {
        var phrases = Phrasebook.of(desk.locale());
        return Stream.of(
                        verification.figures().totals().stream(),
                        verification.figures().details().stream(),
                        verification.texts().stream().map(TextChange::said))
                .flatMap(part -> part)
                .map(phrases::say)
                .toList();
    }

    private void standing(Verification verification) {
        if (verification.same()) {
            desk.answer("verify.same");
            return;
        }
        desk.answer("verify.changed");
        var agreement = new AgreementChanges(desk, verification).told();
        var told = Stream.concat(
                        changes(verification).stream(), agreement.stream().limit(TOLD))
                .toList();
        told.forEach(one -> desk.answer("verify.line", one));
        if (agreement.size() > TOLD) {
            desk.answer("verify.more", agreement.size() - TOLD);
        }
        if (told.isEmpty()) {
            desk.answer("verify.line", desk.say("verify.lists"));
        }
    }

    private void issued(String file, IssuedPaper paper) {
        desk.answer(
                "verify.issued",
                file,
                kind(paper.paper()),
                paper.agreement(),
                paper.asOf(),
                paper.checksum().brief(),
                paper.at().atZone(ZoneId.of("Europe/Stockholm")).toLocalDate(),
                paper.by(),
                Phrasebook.of(desk.locale()).say(Sentence.of("paper.stage." + paper.stage())));
    }

    private String kind(PaperId paper) {
        var kind = desk.say("paper-kind." + paper.kind());
        return paper.about()
                .map(about -> desk.say("paper-kind.about", kind, about.text()))
                .orElse(kind);
    }

    private static String unknown(Stamped told) {
        return switch (told) {
            case Stamped.NotOurs() -> "verify.not-ours";
            case Stamped.Damaged() -> "verify.damaged";
            case Stamped.OtherVersion other -> "verify.other-version";
            case Stamped.Ours ours -> "verify.elsewhere";
        };
    }

    private static String format(Stamped told) {
        return told instanceof Stamped.OtherVersion(var format) ? format : "";
    }
}
