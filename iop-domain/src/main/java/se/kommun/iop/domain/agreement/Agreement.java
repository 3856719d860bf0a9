package se.kommun.iop.domain.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.activity.CalendarVersion;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.condition.Names;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.followup.FollowUpProgress;
import se.kommun.iop.domain.funds.FundsRule;
import se.kommun.iop.domain.language.Sentence;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.domain.party.Employer;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.domain.payment.Instalment;
import se.kommun.iop.domain.payment.Judgement;

/**
 * An agreement between a public body and civil society (idéburet offentligt partnerskap, IOP), completely: as written and
 * as data.
 *
 * @param code its own name within the municipality; a draft may lack a case number, never this
 * @param fundsRule what the money may be used for; empty while the agreement does not bind it
 * @param life what is known to have happened so far
 */
public record Agreement(
        Code code,
        Identity identity,
        Parties parties,
        Purpose purpose,
        Activity activity,
        List<Clause> clauses,
        List<Commitment> commitments,
        List<OutsideDuty> outsideDuties,
        List<Decision> decisions,
        List<Instalment> instalments,
        Optional<FundsRule> fundsRule,
        List<FollowUp> followUps,
        Term term,
        Signing signing,
        List<Footnote> footnotes,
        Life life)
        implements Names {

    public Agreement {
        clauses = List.copyOf(clauses);
        commitments = List.copyOf(commitments);
        outsideDuties = List.copyOf(outsideDuties);
        decisions = List.copyOf(decisions);
        instalments = List.copyOf(instalments);
        followUps = List.copyOf(followUps);
        footnotes = List.copyOf(footnotes);
    }

    /** An agreement of which no more is known yet; {@link #revise} tells the rest. */
    public static Agreement begin(Code code, Identity identity, List<Party> parties, Activity activity, Term term) {
        return new Agreement(
                code,
                identity,
                new Parties(parties, Optional.empty(), Optional.empty()),
                new Purpose("", List.of(), "", List.of()),
                activity,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                term,
                new Signing(Math.max(1, parties.size()), List.of(), ""),
                List.of(),
                Life.NONE);
    }

    /** Every instalment, payable or blocked, with its explanation. */
    public List<Judgement> judgeInstalments(LocalDate today) {
        return instalments.stream()
                .map(instalment -> instalment.judge(evidence(), this, today))
                .toList();
    }

    /** All facts that conditions look at. */
    public Evidence evidence() {
        return life.evidence(followUps);
    }

    /** How far a follow-up has come. */
    public FollowUpProgress progress(FollowUp followUp) {
        return FollowUpProgress.of(followUp, life.followUps());
    }

    /** Where its next version begins. */
    public Revision revise() {
        return new Revision(this);
    }

    /** The same agreement with its life lived further. */
    public Agreement with(Life next) {
        return revise().life(next).done();
    }

    /** The sum of the instalments: calculated, never quoted from the agreement. */
    public Money total() {
        return Money.sum(instalments.stream().map(Instalment::amount).toList());
    }

    /** The same agreement with one version more of its calendar. What has been reported is not touched by it. */
    public Agreement withCalendar(CalendarVersion next) {
        return revise().activity(activity.with(next)).done();
    }

    /** Whether this is a decision to enter the agreement: one from before the document is only referred to. */
    public boolean awaits(Decision decision) {
        return !decision.decidedOn().isBefore(identity.documentDate());
    }

    /** The same agreement with a decision's paragraph, wherever it was left blank. */
    public Agreement withParagraph(Code decision, String written) {
        return decisions.stream()
                .filter(one -> one.code().equals(decision))
                .findFirst()
                .map(one -> new Paragraph(one, written).in(this))
                .orElse(this);
    }

    /** The same agreement signed by one party more: the blank for place and day is filled with it. */
    public Agreement withSignature(Signature signature) {
        return new Signed(signature).in(this);
    }

    public Optional<FollowUp> followUpWith(Code followUp) {
        return followUps.stream().filter(one -> one.code().equals(followUp)).findFirst();
    }

    /** Whether somebody who knows the agreement by its case number or its own code means this one. */
    public boolean isKnownAs(String name) {
        return code.text().equals(name)
                || identity.caseNumber()
                        .map(number -> number.written().equals(name))
                        .orElse(false);
    }

    @Override
    public String party(Code party) {
        return parties.find(party)
                .map(Party::shortName)
                .or(() -> parties.employer()
                        .filter(employer -> employer.code().equals(party))
                        .map(Employer::name))
                .orElse(party.text());
    }

    @Override
    public String decidingBody(Code decision) {
        return decisions.stream()
                .filter(one -> one.code().equals(decision))
                .map(Decision::body)
                .findFirst()
                .orElse(decision.text());
    }

    @Override
    public String followUp(Code followUp) {
        return followUpWith(followUp).map(FollowUp::title).orElse(followUp.text());
    }

    @Override
    public Optional<Sentence> lackingOf(Code followUp, LocalDate today) {
        return followUpWith(followUp).flatMap(one -> progress(one).lacking(today));
    }
}
