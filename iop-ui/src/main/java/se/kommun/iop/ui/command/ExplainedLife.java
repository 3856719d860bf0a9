package se.kommun.iop.ui.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.LastDay;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.followup.FollowUpHeld;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.step.NextStep;
import se.kommun.iop.domain.step.NextSteps;

/** How follow-ups have gone, when an agreement ends and what can happen next, for a script. */
record ExplainedLife(Desk desk, Agreement agreement, LocalDate today) {

    List<Map<String, @Nullable Object>> followUps() {
        return agreement.followUps().stream().map(this::followUp).toList();
    }

    Map<String, @Nullable Object> end() {
        var last = LastDay.of(agreement, today);
        return Json.object(
                "effective", last.day(),
                "cause", ExplainedDuties.word(last.cause()),
                "over", last.isOver(today),
                "why", say(last.why()),
                "clause", last.clause(),
                "remarks", last.remarks().stream().map(this::say).toList());
    }

    List<Map<String, @Nullable Object>> nextSteps() {
        return NextSteps.of(agreement, today).stream().map(this::step).toList();
    }

    private Map<String, @Nullable Object> followUp(FollowUp followUp) {
        var progress = agreement.progress(followUp);
        var done = agreement.evidence().since(Evidence.Kind.FOLLOWED_UP, followUp.code(), today);
        return Json.object(
                "code", followUp.code(),
                "title", followUp.title(),
                "clause", followUp.clause(),
                "done", done.orElse(null),
                "planned", progress.planned(today).orElse(null),
                "held", progress.held(today).stream().map(FollowUpHeld::on).toList(),
                "missingPoints",
                        done.isPresent()
                                ? List.of()
                                : progress.undealt(today).stream()
                                        .map(point -> Json.object("code", point.code(), "text", point.text()))
                                        .toList(),
                "why",
                        done.isPresent()
                                ? null
                                : progress.lacking(today).map(this::say).orElse(null));
    }

    private Map<String, @Nullable Object> step(NextStep step) {
        return Json.object(
                "kind", ExplainedDuties.word(step.kind()),
                "possible", step.isPossible(),
                "hindrances", step.hindrances().stream().map(this::say).toList(),
                "remarks", step.remarks().stream().map(this::say).toList(),
                "clause", step.clause());
    }

    private String say(Sentence sentence) {
        return Phrasebook.of(desk.locale()).say(sentence);
    }
}
