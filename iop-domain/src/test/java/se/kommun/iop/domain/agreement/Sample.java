package se.kommun.iop.domain.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.activity.ServiceCalendar;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Condition;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.followup.Due;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.domain.party.LegalPerson;
import se.kommun.iop.domain.party.OrganisationNumber;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.domain.payment.Instalment;

/** A small invented agreement for tests: repairs of bicycles. */
public final class Sample {

    public static final Code UNIT = new Code("enheten");
    public static final Code ASSOCIATION = new Code("cykelklubben");
    public static final Code BOARD = new Code("namndens-beslut");
    public static final Period TERM = new Period(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 11, 30));

    private Sample() {}

    public static Agreement agreement(Evidence.Fact... facts) {
        return new Agreement(
                new Code("cykelverkstad-2025"),
                new Identity(
                        "IOP mellan Cykelklubben och fritidsenheten om en öppen cykelverkstad",
                        "öppen cykelverkstad",
                        Optional.of(new CaseNumber("FN 2025/0007")),
                        "Exempelstads kommun",
                        "Fritidsnämnden",
                        "Fritidsförvaltningen",
                        LocalDate.of(2025, 1, 7),
                        Optional.empty()),
                new Parties(
                        List.of(
                                new Party.PublicUnit(
                                        UNIT,
                                        "Fritidsenheten, fritidsförvaltningen",
                                        "Fritidsenheten",
                                        "Fritidsförvaltningen",
                                        "Fritidsnämnden",
                                        new LegalPerson("Exempelstads kommun", new OrganisationNumber("212000-1132")),
                                        "enhetschef",
                                        Optional.empty()),
                                new Party.Association(
                                        ASSOCIATION,
                                        "Cykelklubben",
                                        "Cykelklubben",
                                        List.of(),
                                        Optional.of(new OrganisationNumber("802000-0009")),
                                        Optional.empty(),
                                        "ordförande",
                                        Optional.empty())),
                        Optional.empty(),
                        Optional.empty()),
                new Purpose("Fler ska kunna cykla", List.of(), "alla", List.of()),
                new Activity(
                        List.of(new Place(new Code("hamnen"), "Hamnen", List.of())),
                        List.of(new Measure(new Code("lagningar"), "Lagningar", "lagningar", List.of(), 0, 100)),
                        new ServiceCalendar(List.of()),
                        "verkstadskvällar"),
                List.of(clause("Verkstaden hålls öppen.")),
                List.of(),
                List.of(),
                List.of(new Decision(
                        BOARD,
                        "ingå partnerskapet",
                        "Fritidsnämnden",
                        LocalDate.of(2025, 1, 15),
                        "§ 4",
                        Optional.empty(),
                        "s. 2")),
                List.of(
                        instalment(1, 40_000, new Condition.MinutesApproved(BOARD)),
                        instalment(2, 35_000, new Condition.NotBefore(LocalDate.of(2025, 8, 1)))),
                Optional.empty(),
                List.of(new FollowUp(
                        new Code("slut"),
                        "Slutlig uppföljning",
                        "nämnden",
                        FollowUp.Form.WRITTEN,
                        new Due.By(LocalDate.of(2025, 12, 15)),
                        List.of(new FollowUp.Point(
                                new Code("antal"), "Hur många cyklar?", FollowUp.Content.FIGURES, "s. 3")),
                        "s. 3")),
                new Term(TERM, "s. 4", Optional.empty()),
                new Signing(2, List.of(slot(UNIT), slot(ASSOCIATION)), "s. 4"),
                List.of(),
                Life.of(new Evidence(List.of(facts))));
    }

    /** The same agreement with other promises. */
    public static Agreement promising(List<Commitment> commitments, List<OutsideDuty> duties) {
        var it = agreement();
        return new Agreement(
                it.code(),
                it.identity(),
                it.parties(),
                it.purpose(),
                it.activity(),
                it.clauses(),
                commitments,
                duties,
                it.decisions(),
                it.instalments(),
                it.fundsRule(),
                it.followUps(),
                it.term(),
                it.signing(),
                it.footnotes(),
                it.life());
    }

    public static Evidence.Fact fact(Evidence.Kind kind, Code about, LocalDate on) {
        return new Evidence.Fact(kind, about, on, "");
    }

    static Clause clause(String text) {
        return new Clause(new Code("k1"), List.of("Insatser"), Clause.Form.PARAGRAPH, text, "s. 1", Optional.empty());
    }

    private static Instalment instalment(int number, long kronor, Condition condition) {
        return new Instalment(number, Money.kronor(kronor), TERM, condition, "s. 2", Optional.empty());
    }

    private static SignatureSlot slot(Code party) {
        return new SignatureSlot(party, "För parten", "Exempelstad den 20 januari 2025", "ordförande", List.of());
    }
}
