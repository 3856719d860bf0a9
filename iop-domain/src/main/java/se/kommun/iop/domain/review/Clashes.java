package se.kommun.iop.domain.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Decision;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.obligation.Obligation;
import se.kommun.iop.domain.obligation.YearWheel;
import se.kommun.iop.domain.party.Alias;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.domain.review.OpenQuestion.Kind;

/** What speaks against something else in the same agreement. */
record Clashes(Agreement agreement) {

    private static final long MONTHS_OF_A_LONG_TIME = 12;

    Stream<OpenQuestion> questions() {
        return Stream.of(
                        longNotice().stream(),
                        shortForALongTime().stream(),
                        reportsBeforeTheEnd(),
                        lateApprovals(),
                        dueBeforeTheDecision(),
                        originals().stream(),
                        names(),
                        new OtherYears(agreement).questions())
                .flatMap(some -> some);
    }

    private Optional<OpenQuestion> longNotice() {
        var period = agreement.term().period();
        return agreement
                .term()
                .notice()
                .filter(notice ->
                        2 * ChronoUnit.DAYS.between(period.from(), period.from().plusMonths(notice.months()))
                                >= period.days())
                .map(notice ->
                        OpenQuestion.of(Kind.CONTRADICTS, "long-notice", notice.clause(), notice.months(), period));
    }

    private Optional<OpenQuestion> shortForALongTime() {
        var period = agreement.term().period();
        long months = ChronoUnit.MONTHS.between(period.from(), period.through().plusDays(1));
        return Texts.of(agreement)
                .first(Vocabulary.of("long-time"))
                .filter(said -> months < MONTHS_OF_A_LONG_TIME)
                .map(said -> OpenQuestion.of(Kind.CONTRADICTS, "short-for-long", said.where(), months));
    }

    /** A written report that is due before the term is over cannot have the figures of the whole term. */
    private Stream<OpenQuestion> reportsBeforeTheEnd() {
        var last = agreement.term().period().through();
        return wheel().obligations().stream()
                .filter(one -> one.kind() == Obligation.Kind.FOLLOW_UP)
                .filter(one ->
                        one.window().map(days -> days.from().isBefore(last)).orElse(false))
                .flatMap(one -> agreement.followUps().stream()
                        .filter(followUp -> followUp.form() == FollowUp.Form.WRITTEN)
                        .filter(followUp -> one.id().endsWith("/" + followUp.code()))
                        .map(followUp -> OpenQuestion.like(
                                Kind.CONTRADICTS,
                                "report-before-end-" + followUp.code(),
                                "report-before-end",
                                followUp.clause(),
                                followUp.title(),
                                last)));
    }

    /** T-02: approved in the ordinary way, the minutes may come after the start. */
    private Stream<OpenQuestion> lateApprovals() {
        return waitedFor()
                .filter(decision -> !decision.latestApproval()
                        .isBefore(agreement.term().period().from()))
                .map(decision -> OpenQuestion.like(
                        Kind.CONTRADICTS,
                        "late-approval-" + decision.code(),
                        "late-approval",
                        decision.clause(),
                        decision.decidedOn(),
                        decision.latestApproval(),
                        agreement.term().period().from()));
    }

    /** T-30. */
    private Stream<OpenQuestion> dueBeforeTheDecision() {
        var decided = waitedFor().map(Decision::decidedOn).max(LocalDate::compareTo);
        return decided.stream()
                .flatMap(day -> wheel().obligations().stream()
                        .filter(one ->
                                one.kind() == Obligation.Kind.OUTSIDE || one.kind() == Obligation.Kind.COMMITMENT)
                        .filter(one -> one.window()
                                .map(days -> days.through().isBefore(day)
                                        && days.through()
                                                .isAfter(agreement.identity().documentDate()))
                                .orElse(false))
                        .map(one -> OpenQuestion.like(
                                Kind.CONTRADICTS,
                                "before-decision-" + one.id().substring(one.id().lastIndexOf('/') + 1),
                                "before-decision",
                                one.clause(),
                                one.what(),
                                one.window().orElseThrow().through(),
                                day)));
    }

    private Optional<OpenQuestion> originals() {
        var signing = agreement.signing();
        return signing.originals() == signing.slots().size()
                ? Optional.empty()
                : Optional.of(OpenQuestion.of(
                        Kind.CONTRADICTS,
                        "originals",
                        signing.clause(),
                        signing.originals(),
                        signing.slots().size()));
    }

    /** one organisation, several names in the same document. */
    private Stream<OpenQuestion> names() {
        return agreement.parties().parties().stream()
                .filter(Party.Association.class::isInstance)
                .map(Party.Association.class::cast)
                .filter(one ->
                        one.aliases().stream().map(Alias::name).distinct().count() > 1)
                .map(one -> OpenQuestion.like(
                        Kind.CONTRADICTS,
                        "names-" + one.code(),
                        "names",
                        "",
                        one.shortName(),
                        one.aliases().stream().map(Alias::name).distinct().toList()));
    }

    private Stream<Decision> waitedFor() {
        return agreement.decisions().stream()
                .filter(decision ->
                        !decision.decidedOn().isBefore(agreement.identity().documentDate()));
    }

    private YearWheel wheel() {
        return YearWheel.of(List.of(agreement), agreement.identity().documentDate());
    }
}
