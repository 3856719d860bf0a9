package se.kommun.iop.ui.command;

import java.time.LocalDate;
import java.util.Optional;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Standing;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.condition.Explanation;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.observation.Completeness.Occasion;
import se.kommun.iop.domain.payment.Judgement;

/** How an agreement stands, for a person. Without a case file nothing is said about what has been reported. */
record ExplainedText(Desk desk, Agreement agreement, LocalDate today, Optional<CaseFile> file) {

    void print() {
        desk.answer("explain.title", agreement.identity().title());
        desk.answer("explain.standing", today, desk.say("standing." + Standing.of(agreement, today)));
        agreement.judgeInstalments(today).forEach(this::print);
        file.ifPresent(known -> agreement.activity().measures().forEach(measure -> print(known, measure)));
    }

    private void print(Judgement judgement) {
        var instalment = judgement.instalment();
        var key = switch (judgement) {
            case Judgement.Payable payable -> "explain.payable";
            case Judgement.Blocked blocked -> "explain.blocked";
        };
        desk.answer(key, instalment.number(), instalment.amount(), instalment.period(), instalment.clause());
        print(judgement.because(), Phrasebook.of(desk.locale()), "  ");
    }

    private void print(Explanation explanation, Phrasebook phrases, String indent) {
        var mark = desk.say(explanation.met() ? "explain.met" : "explain.unmet");
        desk.out().println(indent + mark + " " + phrases.say(explanation.sentence()));
        explanation.parts().forEach(part -> print(part, phrases, indent + "  "));
    }

    private void print(CaseFile known, Measure measure) {
        var completeness = known.completeness(measure);
        var figures = known.figures().measuring(measure.code());
        desk.answer("explain.figures", measure.name(), figures.total(), figures.occasions());
        desk.answer(
                "explain.completeness",
                completeness.expected(),
                completeness.reported().size(),
                completeness.cancelled().size(),
                completeness.closed().size(),
                completeness.missing().size());
        completeness.missing().forEach(this::print);
    }

    private void print(Occasion missing) {
        var place = agreement.activity().place(missing.place()).map(Place::name);
        desk.answer(
                "explain.missing", missing.date(), place.orElse(missing.place().text()));
    }
}
