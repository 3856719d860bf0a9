package se.kommun.iop.persistence.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Parties;
import se.kommun.iop.domain.agreement.SignatureSlot;
import se.kommun.iop.domain.agreement.Signing;
import se.kommun.iop.domain.code.Code;

/** The whole file, section by section. */
final class AgreementFile {

    private AgreementFile() {}

    /** The agreement; empty when there was a fault. */
    static Optional<Agreement> read(Part file) {
        var codes = new AgreementCodes();
        var text = new TextSection(codes);
        var facts = new EvidenceSection(codes, new HashSet<>());

        var code = file.need("code").flatMap(Value::code);
        var identity = file.part("identity", IdentitySection::read);
        var parties = readParties(file, codes);
        var purpose = file.part("purpose", new PurposeSection(codes)::read);
        var term = file.part("term", TermSection::read);
        var period = term.flatMap(TermSection::period);
        var activity = file.part("activity", new ActivitySection(codes, period)::read);
        var clauses = file.parts("clauses", text::readClause);
        var commitments = file.parts("commitments", text::readCommitment);
        var outside = file.parts("outside-duties", new OutsideDutySection(codes)::read);
        var decisions = file.parts("decisions", text::readDecision);
        var signing = file.part("signing", new SigningSection(codes, parties.parties())::read);
        var conditions = new ConditionSection(codes, signatories(signing));
        var instalmentNumbers = new HashSet<Integer>();
        var instalments =
                file.parts("instalments", new InstalmentSection(codes, conditions, period, instalmentNumbers)::read);
        var fundsRule = file.partIfAny("funds-rule", new FundsRuleSection(codes)::read);
        var followUps = file.parts("follow-ups", new FollowUpSection(codes)::read);
        var footnotes = file.parts("footnotes", facts::readFootnote);
        var life = new LifeSection(codes, facts, instalmentNumbers).read(file);
        codes.resolve();
        return file.faults().none()
                ? Optional.of(new Agreement(
                        code.orElseThrow(),
                        identity.orElseThrow(),
                        parties,
                        purpose.orElseThrow(),
                        activity.orElseThrow(),
                        clauses,
                        commitments,
                        outside,
                        decisions,
                        instalments,
                        fundsRule,
                        followUps,
                        term.orElseThrow(),
                        signing.orElseThrow(),
                        footnotes,
                        life))
                : Optional.empty();
    }

    private static Parties readParties(Part file, AgreementCodes codes) {
        var organisation = new OrganisationSection(codes);
        return new Parties(
                new PartiesSection(codes).readAll(file),
                file.partIfAny("employer", organisation::readEmployer),
                file.partIfAny("steering-group", OrganisationSection::readSteeringGroup)
                        .flatMap(group -> group));
    }

    private static List<Code> signatories(Optional<Signing> signing) {
        return signing.map(Signing::slots).orElse(List.of()).stream()
                .map(SignatureSlot::party)
                .toList();
    }

    static Written write(Agreement agreement) {
        var parties = agreement.parties();
        var written = new Written()
                .put("code", agreement.code())
                .put("identity", IdentitySection.write(agreement.identity()))
                .ifAny("parties", parties.parties(), PartiesSection::write)
                .ifAny("employer", parties.employer(), OrganisationSection::write)
                .ifAny("steering-group", parties.steeringGroup(), OrganisationSection::write)
                .put("purpose", PurposeSection.write(agreement.purpose()))
                .put("activity", ActivitySection.write(agreement.activity()))
                .ifAny("commitments", agreement.commitments(), TextSection::write)
                .ifAny("outside-duties", agreement.outsideDuties(), OutsideDutySection::write)
                .ifAny("decisions", agreement.decisions(), TextSection::write)
                .ifAny("instalments", agreement.instalments(), InstalmentSection::write)
                .ifAny("funds-rule", agreement.fundsRule(), FundsRuleSection::write)
                .ifAny("follow-ups", agreement.followUps(), FollowUpSection::write)
                .put("term", TermSection.write(agreement.term()))
                .put("signing", SigningSection.write(agreement.signing()))
                .ifAny("clauses", agreement.clauses(), TextSection::write)
                .ifAny("footnotes", agreement.footnotes(), EvidenceSection::write);
        LifeSection.write(agreement.life(), written);
        return written;
    }
}
