package se.kommun.iop.domain.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kommun.iop.domain.activity.ServiceCalendar;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.party.DerivedRole;
import se.kommun.iop.domain.party.Employer;
import se.kommun.iop.domain.party.Roles;
import se.kommun.iop.domain.party.SteeringGroup;
import se.kommun.iop.domain.payment.Instalment;

/**
 * A new agreement that begins as a copy of another: what it says, with its days moved along, and nothing of what has
 * happened to the other. References to places in the other document, and its case number, are left blank.
 *
 * @param code of the new one
 * @param written the date of the new document
 * @param from the first day of the new term
 * @param worded the headings below which the words are taken along; below others they would still tell of the other
 */
public record Copying(Agreement original, Code code, LocalDate written, LocalDate from, Set<String> worded) {

    private static final String NO_CLAUSE = "";
    private static final String NO_PARAGRAPH = "§ XX";

    public Copying {
        worded = Set.copyOf(worded);
    }

    public Agreement copy() {
        var shift = new Shift(original.term().period().from(), from);
        return original.revise()
                .code(code)
                .identity(identity(original.identity()))
                .parties(parties())
                .purpose(Unreferred.purpose(original.purpose()))
                .activity(activity(original.activity()))
                .clauses(clauses())
                .commitments(original.commitments().stream()
                        .map(one -> new Commitment(
                                one.code(), one.owner(), one.modality(), one.text(), shift.of(one.due()), NO_CLAUSE))
                        .toList())
                .outsideDuties(original.outsideDuties().stream()
                        .map(one -> new OutsideDuty(
                                one.code(),
                                one.text(),
                                one.owner(),
                                shift.of(one.due()),
                                one.basis(),
                                one.everyYears(),
                                one.source()))
                        .toList())
                .decisions(original.decisions().stream()
                        .map(one -> decision(one, shift))
                        .toList())
                .instalments(original.instalments().stream()
                        .map(one -> new Instalment(
                                one.number(),
                                one.amount(),
                                shift.of(one.period()),
                                shift.of(one.condition()),
                                NO_CLAUSE,
                                one.issuer()))
                        .toList())
                .fundsRule(original.fundsRule().map(Unreferred::fundsRule))
                .followUps(original.followUps().stream()
                        .map(one -> Unreferred.followUp(one, shift))
                        .toList())
                .term(Unreferred.term(original.term(), shift))
                .signing(Unreferred.signing(original.signing()))
                .footnotes(footnotes())
                .life(life())
                .done();
    }

    private List<Clause> clauses() {
        return original.clauses().stream()
                .filter(one -> one.headings().stream().limit(1).anyMatch(worded::contains))
                .map(one -> new Clause(
                        one.code(),
                        one.headings(),
                        one.form(),
                        one.text(),
                        one.headings().getFirst(),
                        Optional.empty()))
                .toList();
    }

    private List<Footnote> footnotes() {
        var clauses = clauses();
        return original.footnotes().stream()
                .flatMap(note -> clauses.stream()
                        .filter(clause -> clause.code().equals(note.at()))
                        .map(clause -> new Footnote(note.number(), note.text(), note.at(), clause.source())))
                .toList();
    }

    private Identity identity(Identity one) {
        return new Identity(
                one.title(),
                one.subject(),
                Optional.empty(),
                one.municipality(),
                one.committee(),
                one.issuedBy(),
                written,
                Optional.of(written));
    }

    private Parties parties() {
        var parties = original.parties();
        return new Parties(
                parties.parties(),
                parties.employer()
                        .map(one -> new Employer(
                                one.code(), one.name(), one.number(), one.memberOf(), one.reachedThrough(), NO_CLAUSE)),
                parties.steeringGroup().map(one -> new SteeringGroup(one.seats(), NO_CLAUSE)));
    }

    /** Which days are served is agreed anew. */
    private static Activity activity(Activity one) {
        return new Activity(one.places(), one.measures(), new ServiceCalendar(List.of()), one.occasion());
    }

    /** What was decided before the document is referred to again; the decision to enter the agreement is a new one. */
    private Decision decision(Decision one, Shift shift) {
        boolean awaited = original.awaits(one);
        return new Decision(
                one.code(),
                one.about(),
                one.body(),
                awaited ? shift.of(one.decidedOn()) : one.decidedOn(),
                awaited ? NO_PARAGRAPH : one.paragraph(),
                one.effectiveFrom(),
                NO_CLAUSE);
    }

    /** That one role follows another is agreed; who has them is not. */
    private Life life() {
        return Life.NONE
                .revise()
                .roles(new Roles(
                        List.of(),
                        original.life().roles().derived().stream()
                                .map(one -> new DerivedRole(one.role(), one.follows(), NO_CLAUSE))
                                .toList()))
                .done();
    }
}
