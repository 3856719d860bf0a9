package se.kommun.iop.domain.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.change.Course;
import se.kommun.iop.domain.change.Occurrence.NoticeGiven;
import se.kommun.iop.domain.change.Occurrence.Rescission;
import se.kommun.iop.domain.language.Sentence;

/**
 * The last day of an agreement, as it is known on a day, and why (upphörande).
 *
 * @param day its last day
 * @param remarks what was meant to end it and changes nothing
 */
public record LastDay(LocalDate day, Cause cause, Sentence why, String clause, List<Sentence> remarks) {

    public enum Cause {
        /** its term is over (utlöpt) */
        TERM,
        /** somebody gave notice in time (uppsagd) */
        NOTICE,
        /** somebody rescinded it (hävd) */
        RESCISSION
    }

    public LastDay {
        remarks = List.copyOf(remarks);
    }

    public static LastDay of(Agreement agreement, LocalDate today) {
        var course = Course.until(today, agreement.life().occurrences());
        var term = agreement.term();
        var byTerm = new LastDay(
                term.period().through(),
                Cause.TERM,
                Sentence.of("ending.term", term.period().through()),
                term.clause(),
                List.of());
        var notices = course.all(NoticeGiven.class).stream().flatMap(one -> byNotice(one, agreement).stream());
        var rescissions = course.all(Rescission.class).stream().map(one -> byRescission(one, agreement));
        return Stream.concat(notices, rescissions)
                .min(Comparator.comparing(LastDay::day))
                .filter(one -> one.day().isBefore(byTerm.day()))
                .orElse(byTerm)
                .remarking(course.all(NoticeGiven.class).stream()
                        .flatMap(one -> NoticeEffect.of(term, one.on()).stream())
                        .filter(effect -> !effect.changes())
                        .map(NoticeEffect::sentence)
                        .distinct()
                        .toList());
    }

    /** Whether the last day is behind. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(day);
    }

    private static Optional<LastDay> byNotice(NoticeGiven notice, Agreement agreement) {
        return NoticeEffect.of(agreement.term(), notice.on())
                .flatMap(effect -> agreement
                        .term()
                        .notice()
                        .map(known -> new LastDay(
                                effect.end(),
                                Cause.NOTICE,
                                Sentence.of(
                                        "ending.notice",
                                        effect.end(),
                                        agreement.party(notice.by()),
                                        notice.on(),
                                        known.months()),
                                known.clause(),
                                List.of())));
    }

    private static LastDay byRescission(Rescission rescission, Agreement agreement) {
        return new LastDay(
                rescission.on(),
                Cause.RESCISSION,
                Sentence.of(
                        "ending.rescission", rescission.on(), agreement.party(rescission.by()), rescission.judgedBy()),
                agreement.term().changes().rescission().orElse(""),
                List.of());
    }

    private LastDay remarking(List<Sentence> more) {
        return new LastDay(day, cause, why, clause, more);
    }
}
