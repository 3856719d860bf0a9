package se.kommun.iop.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.activity.ServiceCalendar;
import se.kommun.iop.domain.agreement.Activity;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Clause;
import se.kommun.iop.domain.agreement.Commitment;
import se.kommun.iop.domain.agreement.Decision;
import se.kommun.iop.domain.agreement.Goal;
import se.kommun.iop.domain.agreement.Identity;
import se.kommun.iop.domain.agreement.Life;
import se.kommun.iop.domain.agreement.Parties;
import se.kommun.iop.domain.agreement.Purpose;
import se.kommun.iop.domain.agreement.Signing;
import se.kommun.iop.domain.agreement.Term;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Condition;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.followup.Due;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.followup.FollowUp.Content;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.domain.party.Employer;
import se.kommun.iop.domain.party.LegalPerson;
import se.kommun.iop.domain.party.OrganisationNumber;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.domain.party.SteeringGroup;
import se.kommun.iop.domain.payment.Instalment;

/** An agreement as the demo's, shorter, with invented numbers. */
public final class SampleAgreement {

    public static final Code CODE = new Code("seniorluncher-2024");
    public static final Code PORTIONS = new Code("portioner");
    public static final Measure MEASURE = new Measure(PORTIONS, "portioner", "portioner", List.of(), 0, 150);
    public static final List<Goal> GOALS = List.of(
            new Goal(
                    new Code("mal-1"),
                    "Skapa sociala sammanhang runt lunchen under helger och under vissa veckodagar under lov.",
                    "A:47"),
            new Goal(
                    new Code("mal-2"),
                    "De som besöker lunchserveringarna kan också bli intresserade av träffpunkternas verksamhet.",
                    "A:47"));
    static final Code UNION = new Code("paraplyet");
    private static final Code CITY = new Code("traffpunkterna");
    private static final Code DECISION = new Code("namndbeslut");

    private SampleAgreement() {}

    public static Agreement agreement(ServiceCalendar calendar) {
        return agreement(calendar, places(), List.of(MEASURE));
    }

    public static Agreement agreement(ServiceCalendar calendar, List<Place> places, List<Measure> measures) {
        return new Agreement(
                CODE,
                new Identity(
                        "Idéburet offentligt partnerskap (IOP) mellan Paraplyföreningen och träffpunktsverksamheten,"
                                + " vård- och omsorgsförvaltningen, Exempelkommun om seniorluncher",
                        "Seniorluncher",
                        Optional.empty(),
                        "Exempelkommun",
                        "Vård- och omsorgsnämnden",
                        "Vård- och omsorgsförvaltningen",
                        LocalDate.of(2024, 6, 11),
                        Optional.of(LocalDate.of(2024, 6, 11))),
                parties(),
                new Purpose(
                        "Partnerskapet tar sikte på att bryta ensamhet och isolering bland äldre.",
                        GOALS,
                        "Seniorer som vill söka sig till den sociala gemenskapen runt lunchservering.",
                        List.of("respekt", "öppenhet och dialog")),
                new Activity(places, measures, calendar, "serveringstillfällen"),
                List.of(new Clause(
                        new Code("a-120"),
                        List.of("Ekonomi"),
                        Clause.Form.PARAGRAPH,
                        "Beloppet 100 000 kr som avser perioden juli - augusti 2024 ska faktureras då nämndens"
                                + " protokoll är justerat och IOP överenskommelsen är undertecknad,",
                        "A:120",
                        Optional.empty())),
                commitments(),
                List.of(),
                List.of(new Decision(
                        DECISION,
                        "Att ingå partnerskapet",
                        "vård- och omsorgsnämnden",
                        LocalDate.of(2024, 6, 20),
                        "§ XX",
                        Optional.empty(),
                        "A:188")),
                instalments(),
                Optional.of(SampleFunds.rule()),
                followUps(),
                new Term(new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 12, 31)), "A:156", Optional.empty()),
                new Signing(2, List.of(), "A:170"),
                List.of(),
                Life.of(new Evidence(List.of(
                        new Evidence.Fact(Evidence.Kind.MINUTES_APPROVED, DECISION, LocalDate.of(2024, 6, 27), "§ 71"),
                        new Evidence.Fact(Evidence.Kind.SIGNED, UNION, LocalDate.of(2024, 6, 28), ""),
                        new Evidence.Fact(Evidence.Kind.SIGNED, CITY, LocalDate.of(2024, 6, 28), "")))));
    }

    public static List<Place> places() {
        return Stream.of("Arkivgatan", "Papegojelyckan", "Veberöd", "Södra Sandby")
                .map(name -> new Place(Season.placeCode(name), name, List.of()))
                .toList();
    }

    private static Parties parties() {
        return new Parties(
                List.of(
                        new Party.Association(
                                UNION,
                                "Paraplyföreningen, paraplyorganisation med socialt arbete",
                                "Paraplyföreningen",
                                List.of(),
                                Optional.of(new OrganisationNumber("802000-0009")),
                                Optional.empty(),
                                "Kontaktperson för Paraplyföreningen",
                                Optional.empty()),
                        new Party.PublicUnit(
                                CITY,
                                "Träffpunkterna, vård- och omsorgsförvaltningen",
                                "Vård- och omsorgsförvaltningen",
                                "Vård- och omsorgsförvaltningen",
                                "Vård- och omsorgsnämnden",
                                new LegalPerson("Exempelkommun", new OrganisationNumber("212000-1132")),
                                "Kontaktperson för träffpunkterna",
                                Optional.empty())),
                Optional.of(new Employer(
                        new Code("medlemsforeningen"), "Medlemsföreningen", Optional.empty(), UNION, UNION, "A:63")),
                Optional.of(new SteeringGroup(
                        List.of(
                                new SteeringGroup.Seat("Kontaktperson", "Paraplyföreningen", false),
                                new SteeringGroup.Seat("Kontaktperson", "träffpunkterna", false),
                                new SteeringGroup.Seat("Utvecklingsledare", "förvaltningens stab", true)),
                        "A:81")));
    }

    private static List<Commitment> commitments() {
        return List.of(
                commitment(
                        "servera",
                        UNION,
                        Commitment.Modality.WILL,
                        "Servera seniorluncher till självkostnadspris på fyra träffpunkter."),
                commitment(
                        "tillstand",
                        UNION,
                        Commitment.Modality.SHALL,
                        "Ha erforderliga tillstånd att hantera livsmedel."),
                commitment(
                        "subvention",
                        UNION,
                        Commitment.Modality.MUST_NOT,
                        "Ersättningen får inte användas till att subventionera måltider."),
                commitment(
                        "lokaler",
                        CITY,
                        Commitment.Modality.WILL,
                        "Tillhandahålla lokaler på träffpunkterna under överenskomna tider då ingen annan verksamhet äger rum."),
                commitment(
                        "volontarer",
                        UNION,
                        Commitment.Modality.MAY,
                        "Söka volontärer genom att presentera volontärsuppdrag."));
    }

    private static Commitment commitment(String code, Code owner, Commitment.Modality modality, String text) {
        return new Commitment(new Code(code), owner, modality, text, new Due.Throughout(), "A:103");
    }

    private static List<Instalment> instalments() {
        return List.of(
                new Instalment(
                        1,
                        Money.kronor(100_000),
                        new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 8, 31)),
                        new Condition.AllOf(List.of(
                                new Condition.MinutesApproved(DECISION),
                                new Condition.SignedBy(UNION),
                                new Condition.SignedBy(CITY))),
                        "A:120",
                        Optional.empty()),
                new Instalment(
                        2,
                        Money.kronor(100_000),
                        new Period(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 12, 31)),
                        new Condition.FollowedUp(Season.SUMMER),
                        "A:122",
                        Optional.empty()));
    }

    private static List<FollowUp> followUps() {
        return List.of(
                new FollowUp(
                        Season.SUMMER,
                        "Uppföljning efter sommaren 2024",
                        "styrgruppen",
                        FollowUp.Form.MEETING,
                        new Due.After(LocalDate.of(2024, 8, 31)),
                        List.of(
                                point("samarbetet", "Utvärdering av samarbetet - hur har det funkat?", Content.TEXT),
                                point(
                                        "portioner",
                                        "Antal portioner per dag och plats. Hur har intresset sett ut?",
                                        Content.FIGURES),
                                point(
                                        "medlen",
                                        "Redovisning av medlen som ska gå till löner och sociala avgifter.",
                                        Content.FUNDS),
                                point("planering", "Planering av höstens samarbete.", Content.TEXT)),
                        "A:134"),
                new FollowUp(
                        Season.AUTUMN,
                        "Skriftlig uppföljning",
                        "nämnden",
                        FollowUp.Form.WRITTEN,
                        new Due.In(YearMonth.of(2024, 12)),
                        List.of(
                                point("beskrivning", "Beskrivning av samarbetet", Content.COLLABORATION),
                                point(
                                        "malen",
                                        "Bedömning av hur samarbetet har gått i förhållande till målen.",
                                        Content.GOALS),
                                point("intresse", "Vilket intresse har det varit?", Content.INTEREST),
                                point("portioner", "Hur många portioner har serverats?", Content.FIGURES),
                                point(
                                        "medlen",
                                        "Redovisning av medlen som ska gå till löner och sociala avgifter.",
                                        Content.FUNDS),
                                point("planering", "Planering", Content.TEXT)),
                        "A:143"));
    }

    private static FollowUp.Point point(String code, String text, Content content) {
        return new FollowUp.Point(new Code(code), text, content, "A:145");
    }
}
