package se.kommun.iop.ui.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.StandingExplained;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.condition.Explanation;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.obligation.Obligation;
import se.kommun.iop.domain.obligation.Obligation.State;
import se.kommun.iop.domain.obligation.YearWheel;
import se.kommun.iop.domain.observation.Completeness.Occasion;
import se.kommun.iop.domain.payment.Judgement;
import se.kommun.iop.domain.review.OpenQuestions;

/** How an agreement stands, for a person. Without a case file nothing is said about what has been reported. */
record ExplainedText(Desk desk, Agreement agreement, LocalDate today, Optional<CaseFile> file) {

    private static final int DAYS_AHEAD = 30;

    void print() {
        desk.answer("explain.title", agreement.identity().title());
        var stands = StandingExplained.of(agreement, today);
        desk.answer("explain.standing", today, desk.say("standing." + stands.standing()));
        stands.because()
                .forEach(one ->
                        desk.out().println("  " + Phrasebook.of(desk.locale()).say(one)));
        agreement.judgeInstalments(today).forEach(this::print);
        printDuties();
        file.ifPresent(known -> agreement.activity().measures().forEach(measure -> print(known, measure)));
    }

    private void printDuties() {
        var wheel = YearWheel.of(List.of(agreement), today);
        wheel.in(State.PAST_BEFORE_START).forEach(one -> print(one, "explain.past"));
        wheel.in(State.OVERDUE).forEach(one -> print(one, "explain.late"));
        wheel.within(DAYS_AHEAD).forEach(one -> print(one, "explain.due"));
        var open = OpenQuestions.of(agreement).open();
        desk.answer("explain.questions", open.size());
        open.forEach(one -> desk.out()
                .println("  - " + Phrasebook.of(desk.locale()).say(one.what())
                        + (one.clause().isEmpty() ? "" : " (" + one.clause() + ")")));
    }

    private void print(Obligation one, String key) {
        one.window()
                .ifPresent(days ->
                        desk.answer(key, days, Phrasebook.of(desk.locale()).say(one.what()), one.clause()));
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
