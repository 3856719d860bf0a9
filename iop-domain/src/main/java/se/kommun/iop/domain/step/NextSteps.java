package se.kommun.iop.domain.step;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.LastDay;
import se.kommun.iop.domain.agreement.NoticeEffect;
import se.kommun.iop.domain.agreement.Term.Notice;
import se.kommun.iop.domain.change.Course;
import se.kommun.iop.domain.change.Occurrence;
import se.kommun.iop.domain.change.Occurrence.NoticeGiven;
import se.kommun.iop.domain.change.Occurrence.RemedyRequest;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.step.NextStep.Kind;

/**
 * Which steps the parties can take on a day. A change follows on a dialogue; notice on a reason and a dialogue about it;
 * rescission on a call for remedy that no remedy followed on, and on a person's judgement of that: never on days that have
 * passed.
 */
public final class NextSteps {

    private final Agreement agreement;
    private final LocalDate today;
    private final Course course;
    private final LastDay ending;

    private NextSteps(Agreement agreement, LocalDate today) {
        this.agreement = agreement;
        this.today = today;
        this.course = Course.until(today, agreement.life().occurrences());
        this.ending = LastDay.of(agreement, today);
    }

    /** One of each kind, in the order in which they come. */
    public static List<NextStep> of(Agreement agreement, LocalDate today) {
        var steps = new NextSteps(agreement, today);
        return Stream.of(Kind.values()).map(steps::step).toList();
    }

    private NextStep step(Kind kind) {
        return switch (kind) {
            case PROBLEM, DEVIATION, DIALOGUE -> free(kind, "");
            case DISPUTE -> free(kind, disputes());
            case SOLUTION -> following(kind, course.openProblems(), "step.no-problem", "");
            case SETTLEMENT -> settlement();
            case AMENDMENT -> amendment();
            case NOTICE -> notice();
            case REMEDY_REQUEST -> new NextStep(kind, List.of(), over(), List.of(), rescissions());
            case REMEDY_ANSWER -> following(kind, course.unremedied(), "step.no-request", rescissions());
            case RESCISSION -> rescission();
        };
    }

    private static NextStep free(Kind kind, String clause) {
        return new NextStep(kind, List.of(), List.of(), List.of(), clause);
    }

    private static NextStep following(Kind kind, List<? extends Occurrence> earlier, String without, String clause) {
        return new NextStep(
                kind, earlier.isEmpty() ? List.of(Sentence.of(without)) : List.of(), List.of(), earlier, clause);
    }

    private NextStep settlement() {
        var open = course.openDisputes();
        var talked = open.stream().filter(course::isTalkedAbout).toList();
        return open.isEmpty()
                ? following(Kind.SETTLEMENT, open, "step.no-dispute", disputes())
                : following(Kind.SETTLEMENT, talked, "step.dispute-without-dialogue", disputes());
    }

    private NextStep amendment() {
        return new NextStep(
                Kind.AMENDMENT,
                course.dialogues().isEmpty() ? List.of(Sentence.of("step.amendment-without-dialogue")) : List.of(),
                after(over(), List.of(Sentence.of("step.amendment-authority", partyNames()))),
                course.dialogues(),
                agreement.term().changes().amendment().orElse(""));
    }

    private NextStep notice() {
        var known = agreement.term().notice();
        var hindrances = new ArrayList<Sentence>();
        if (known.isEmpty()) {
            hindrances.add(Sentence.of("step.notice-unknown"));
        }
        course.all(NoticeGiven.class).stream()
                .findFirst()
                .ifPresent(
                        one -> hindrances.add(Sentence.of("step.notice-given", agreement.party(one.by()), one.on())));
        if (course.grounds().isEmpty()) {
            hindrances.add(Sentence.of("step.notice-without-ground"));
        } else if (course.dialoguesOnGrounds().isEmpty()) {
            hindrances.add(Sentence.of("step.notice-without-dialogue"));
        }
        var remarks = Stream.of(
                        known.map(Notice::onlyWhen).map(when -> Sentence.of("step.notice-only-when", when)),
                        NoticeEffect.of(agreement.term(), today).map(NoticeEffect::sentence))
                .flatMap(Optional::stream)
                .toList();
        return new NextStep(
                Kind.NOTICE,
                hindrances,
                after(over(), remarks),
                course.dialoguesOnGrounds(),
                known.map(Notice::clause).orElse(""));
    }

    private NextStep rescission() {
        var open = course.unremedied();
        var without = course.all(RemedyRequest.class).isEmpty() ? "step.rescission-without-request" : "step.remedied";
        var remarks = open.stream()
                .map(one -> Sentence.of("step.rescission-days", one.on(), ChronoUnit.DAYS.between(one.on(), today)))
                .toList();
        return new NextStep(
                Kind.RESCISSION,
                open.isEmpty() ? List.of(Sentence.of(without)) : List.of(),
                after(over(), remarks),
                open,
                rescissions());
    }

    private static List<Sentence> after(List<Sentence> first, List<Sentence> more) {
        return Stream.concat(first.stream(), more.stream()).toList();
    }

    /** What happened before the end may be noted after it. */
    private List<Sentence> over() {
        return ending.isOver(today) ? List.of(Sentence.of("step.over", ending.day())) : List.of();
    }

    private List<String> partyNames() {
        return agreement.parties().parties().stream()
                .map(party -> agreement.party(party.code()))
                .toList();
    }

    private String rescissions() {
        return agreement.term().changes().rescission().orElse("");
    }

    private String disputes() {
        return agreement.term().changes().dispute().orElse("");
    }
}
