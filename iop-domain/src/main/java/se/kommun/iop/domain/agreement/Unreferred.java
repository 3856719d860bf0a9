package se.kommun.iop.domain.agreement;

import java.util.List;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.funds.CostKind;
import se.kommun.iop.domain.funds.FundsRule;

/** Parts of an agreement without the places where its document says them, for a document that is another. */
final class Unreferred {

    private static final String NO_CLAUSE = "";
    private static final String NO_DAY = "XX den XX";

    private Unreferred() {}

    static Purpose purpose(Purpose one) {
        return new Purpose(
                one.challenge(),
                one.goals().stream()
                        .map(goal -> new Goal(goal.code(), goal.text(), NO_CLAUSE))
                        .toList(),
                one.targetGroup(),
                one.values());
    }

    static FundsRule fundsRule(FundsRule one) {
        return new FundsRule(
                one.purpose(),
                one.refusedSubject(),
                one.kinds().stream()
                        .map(kind -> new CostKind(kind.code(), kind.name(), kind.nature(), kind.ruling(), NO_CLAUSE))
                        .toList(),
                NO_CLAUSE);
    }

    static FollowUp followUp(FollowUp one, Shift shift) {
        return new FollowUp(
                one.code(),
                one.title(),
                one.performer(),
                one.form(),
                shift.of(one.due()),
                one.points().stream()
                        .map(point -> new FollowUp.Point(point.code(), point.text(), point.content(), NO_CLAUSE))
                        .toList(),
                NO_CLAUSE);
    }

    static Term term(Term one, Shift shift) {
        var changes = one.changes();
        return new Term(
                shift.of(one.period()),
                NO_CLAUSE,
                one.notice().map(notice -> new Term.Notice(notice.months(), notice.onlyWhen(), NO_CLAUSE)),
                new Term.Changes(
                        changes.amendment().map(said -> NO_CLAUSE),
                        changes.rescission().map(said -> NO_CLAUSE),
                        changes.dispute().map(said -> NO_CLAUSE)));
    }

    /** Who may sign is shown anew. */
    static Signing signing(Signing one) {
        return new Signing(
                one.originals(),
                one.slots().stream()
                        .map(slot -> new SignatureSlot(slot.party(), slot.heading(), NO_DAY, slot.title(), List.of()))
                        .toList(),
                NO_CLAUSE);
    }
}
