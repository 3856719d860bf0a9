package se.kommun.iop.ui.command;

import java.util.List;
import java.util.stream.Stream;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.paper.PortfolioVerification;
import se.kommun.iop.domain.paper.TextChange;
import se.kommun.iop.domain.paper.Verification;

/** What has changed beneath a paper since it was made, in sentences. */
record ChangesSince(Desk desk) {

    /** More changes of the agreement than these are counted and not told. */
    private static final int TOLD = 20;

    void print(Verification verification) {
        if (verification.same()) {
            desk.answer("verify.same");
        } else {
            desk.answer("verify.changed");
            told(verification).forEach(one -> desk.answer("verify.line", one));
        }
    }

    /** Agreement by agreement. */
    void print(PortfolioVerification verification) {
        if (verification.same()) {
            desk.answer("verify.same");
            return;
        }
        var changed = verification.changed();
        desk.answer(
                "verify.portfolio-changed",
                changed.size(),
                verification.agreements().size());
        for (var one : changed) {
            var now = one.figures().agreement();
            desk.answer(
                    "verify.line",
                    desk.say("verify.of-agreement", now.identity().title(), now.code()));
            told(one).forEach(told -> desk.answer("verify.line", desk.say("verify.line", told)));
        }
        verification
                .added()
                .forEach(added -> desk.answer(
                        "verify.line", desk.say("verify.added", added.identity().title(), added.code())));
    }

    /** Figures and texts, as far as any have. */
    List<String> figuresAndTexts(Verification verification) {
        var phrases = Phrasebook.of(desk.locale());
        return Stream.of(
                        verification.figures().totals().stream(),
                        verification.figures().details().stream(),
                        verification.texts().stream().map(TextChange::said))
                .flatMap(part -> part)
                .map(phrases::say)
                .toList();
    }

    private List<String> told(Verification verification) {
        var agreement = new AgreementChanges(desk, verification).told();
        var told = Stream.of(
                        figuresAndTexts(verification).stream(),
                        agreement.stream().limit(TOLD),
                        Stream.of(agreement.size() - TOLD)
                                .filter(more -> more > 0)
                                .map(more -> desk.say("verify.more", more)))
                .flatMap(part -> part)
                .toList();
        if (!told.isEmpty()) {
            return told;
        }
        return List.of(desk.say(verification.remade() ? "verify.lists" : "verify.not-known"));
    }
}
