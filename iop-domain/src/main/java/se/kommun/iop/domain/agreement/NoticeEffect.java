package se.kommun.iop.domain.agreement;

import java.time.LocalDate;
import java.util.Optional;
import se.kommun.iop.domain.language.Sentence;

/**
 * What notice given on a day does to the term (verkan av en uppsägning).
 *
 * @param end the last day of the agreement after it
 * @param changes whether that is earlier than without it
 */
public record NoticeEffect(LocalDate end, boolean changes, Sentence sentence) {

    /** @return empty when the agreement knows no notice, or is over by its own term */
    public static Optional<NoticeEffect> of(Term term, LocalDate given) {
        return given.isAfter(term.period().through())
                ? Optional.empty()
                : term.endAfterNotice(given).map(end -> of(term, given, end));
    }

    private static NoticeEffect of(Term term, LocalDate given, LocalDate end) {
        boolean changes = end.isBefore(term.period().through());
        return new NoticeEffect(end, changes, changes ? Sentence.of("notice.ends", given, end) : without(term, end));
    }

    private static Sentence without(Term term, LocalDate end) {
        return term.lastDayForNotice()
                .map(last -> Sentence.of("notice.too-late", last, end))
                .orElseGet(() -> Sentence.of("notice.never", end));
    }
}
