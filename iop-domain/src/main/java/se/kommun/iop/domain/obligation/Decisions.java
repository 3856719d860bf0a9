package se.kommun.iop.domain.obligation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Decision;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.followup.Due;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.obligation.Obligation.Kind;

/**
 * The decisions that an agreement waits for, and what follows on each: the minutes are approved within 14 days and that is
 * announced by the second day after; whoever wants to have it tried has three weeks from then (kommunallagen 5:69, 8:12,
 * 13:5).
 */
record Decisions(Agreement agreement) {

    private static final int DAYS_TO_POST = 2;
    private static final int WEEKS_TO_APPEAL = 3;
    private static final String LAW = "kommunallagen";

    Stream<Slip> told() {
        return agreement.decisions().stream().filter(agreement::awaits).flatMap(this::told);
    }

    private Stream<Slip> told(Decision decision) {
        var meeting = Windows.day(decision.decidedOn());
        var approval = new Period(decision.decidedOn(), decision.latestApproval());
        var approved = since(Evidence.Kind.MINUTES_APPROVED, decision);
        var lastPosting = approved.orElse(approval.through()).plusDays(DAYS_TO_POST);
        boolean supposed = approved.isEmpty();
        var posted = since(Evidence.Kind.POSTED, decision);
        var appeal = new Period(lastPosting, lastPosting.plusWeeks(WEEKS_TO_APPEAL));
        var decided = since(Evidence.Kind.DECIDED, decision).or(() -> approved.map(day -> decision.decidedOn()));
        return Stream.of(
                slip(Kind.DECISION, "decision", decision, meeting, decided, decision.clause(), false),
                slip(Kind.MINUTES, "approval", decision, approval, approved, LAW + " 5:69", false),
                slip(Kind.LEGAL, "posting", decision, Windows.day(lastPosting), posted, LAW + " 8:12", supposed),
                slip(Kind.LEGAL, "appeal", decision, appeal, Optional.empty(), LAW + " 13:5", supposed));
    }

    private Optional<LocalDate> since(Evidence.Kind kind, Decision decision) {
        return agreement.evidence().since(kind, decision.code(), LocalDate.MAX);
    }

    private static Slip slip(
            Kind kind,
            String what,
            Decision decision,
            Period window,
            Optional<LocalDate> done,
            String clause,
            boolean supposed) {
        return new Slip(
                kind,
                what + "/" + decision.code(),
                Sentence.of("obligation." + what, decision.body(), decision.about()),
                decision.body(),
                window.days() == 1 ? new Due.By(window.from()) : new Due.Within(window),
                Optional.of(window),
                done,
                clause,
                supposed);
    }
}
