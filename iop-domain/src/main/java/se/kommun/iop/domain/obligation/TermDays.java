package se.kommun.iop.domain.obligation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.LastDay;
import se.kommun.iop.domain.agreement.Term.Notice;
import se.kommun.iop.domain.followup.Due;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.obligation.Obligation.Kind;

/** The days that come by themselves: draft, start, last day for notice, and the end as it is known today. */
record TermDays(Agreement agreement, LocalDate today) {

    Stream<Slip> told() {
        var term = agreement.term();
        var identity = agreement.identity();
        var end = LastDay.of(agreement, today);
        var draft = identity.draftOf().map(day -> day(Kind.DRAFT, "draft", Sentence.of("obligation.draft"), day, ""));
        var notice = term.lastDayForNotice()
                .map(day -> day(
                        Kind.TERM,
                        "notice",
                        Sentence.of("obligation.notice", term.period().through()),
                        day,
                        term.notice().map(Notice::clause).orElse("")));
        return Stream.of(
                        draft,
                        Optional.of(day(
                                Kind.TERM,
                                "start",
                                Sentence.of("obligation.start"),
                                term.period().from(),
                                term.clause())),
                        notice,
                        Optional.of(day(Kind.TERM, "end", Sentence.of("obligation.end"), end.day(), end.clause())))
                .flatMap(Optional::stream);
    }

    private Slip day(Kind kind, String name, Sentence what, LocalDate day, String clause) {
        return new Slip(
                kind,
                name,
                what,
                kind == Kind.DRAFT ? agreement.identity().issuedBy() : "",
                new Due.By(day),
                Optional.of(Windows.day(day)),
                Optional.empty(),
                clause);
    }
}
