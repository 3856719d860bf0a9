package se.kommun.iop.domain.agreement;

import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.funds.FundsRule;
import se.kommun.iop.domain.payment.Instalment;

/** An agreement on its way to its next version: as it was, but for the parts that are put otherwise. */
public final class Revision {

    private Code code;
    private Identity identity;
    private Parties parties;
    private Purpose purpose;
    private Activity activity;
    private List<Clause> clauses;
    private List<Commitment> commitments;
    private List<OutsideDuty> outsideDuties;
    private List<Decision> decisions;
    private List<Instalment> instalments;
    private Optional<FundsRule> fundsRule;
    private List<FollowUp> followUps;
    private Term term;
    private Signing signing;
    private List<Footnote> footnotes;
    private Life life;

    Revision(Agreement before) {
        code = before.code();
        identity = before.identity();
        parties = before.parties();
        purpose = before.purpose();
        activity = before.activity();
        clauses = before.clauses();
        commitments = before.commitments();
        outsideDuties = before.outsideDuties();
        decisions = before.decisions();
        instalments = before.instalments();
        fundsRule = before.fundsRule();
        followUps = before.followUps();
        term = before.term();
        signing = before.signing();
        footnotes = before.footnotes();
        life = before.life();
    }

    public Revision code(Code next) {
        code = next;
        return this;
    }

    public Revision identity(Identity next) {
        identity = next;
        return this;
    }

    public Revision parties(Parties next) {
        parties = next;
        return this;
    }

    public Revision purpose(Purpose next) {
        purpose = next;
        return this;
    }

    public Revision activity(Activity next) {
        activity = next;
        return this;
    }

    public Revision clauses(List<Clause> next) {
        clauses = next;
        return this;
    }

    public Revision commitments(List<Commitment> next) {
        commitments = next;
        return this;
    }

    public Revision outsideDuties(List<OutsideDuty> next) {
        outsideDuties = next;
        return this;
    }

    public Revision decisions(List<Decision> next) {
        decisions = next;
        return this;
    }

    public Revision instalments(List<Instalment> next) {
        instalments = next;
        return this;
    }

    public Revision fundsRule(Optional<FundsRule> next) {
        fundsRule = next;
        return this;
    }

    public Revision followUps(List<FollowUp> next) {
        followUps = next;
        return this;
    }

    public Revision term(Term next) {
        term = next;
        return this;
    }

    public Revision signing(Signing next) {
        signing = next;
        return this;
    }

    public Revision footnotes(List<Footnote> next) {
        footnotes = next;
        return this;
    }

    public Revision life(Life next) {
        life = next;
        return this;
    }

    public Agreement done() {
        return new Agreement(
                code,
                identity,
                parties,
                purpose,
                activity,
                clauses,
                commitments,
                outsideDuties,
                decisions,
                instalments,
                fundsRule,
                followUps,
                term,
                signing,
                footnotes,
                life);
    }
}
