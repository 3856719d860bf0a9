package se.kommun.iop.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import se.kommun.iop.domain.activity.ServiceCalendar;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.domain.agreement.Clause;
import se.kommun.iop.domain.agreement.Commitment;
import se.kommun.iop.domain.agreement.Decision;
import se.kommun.iop.domain.agreement.Footnote;
import se.kommun.iop.domain.agreement.Goal;
import se.kommun.iop.domain.agreement.Identity;
import se.kommun.iop.domain.agreement.Life;
import se.kommun.iop.domain.agreement.Purpose;
import se.kommun.iop.domain.agreement.SignatureSlot;
import se.kommun.iop.domain.agreement.Signing;
import se.kommun.iop.domain.agreement.Term;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Condition;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.domain.party.Address;
import se.kommun.iop.domain.party.OrganisationNumber;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.domain.payment.Instalment;

/** Agreements with texts that are hard to print; the same seed gives the same agreement. */
public final class RandomAgreements {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0007",
            "Kort",
            "Uppföljning",
            "Parter",
            "Underskrifter",
            "En mening med not¹ och not² till.",
            "Se här: <https://exempel.se/a-b/c?d=e&f=g> och sedan.",
            "<https://exempel.se/å ä>",
            "Mer https://exempel.se.",
            "rad ett\nrad två\t& <w:p> ]]> \ud83d\ude00 \ud800 \uffff",
            "=CMD|'/c calc'!A1",
            "{0} ' {1,choice}",
            "100 000 kr enligt §6, sid. 5",
            "ord ".repeat(60),
            "x".repeat(200));

    private final Random random;

    private RandomAgreements(long seed) {
        random = new Random(seed);
    }

    public static Agreement of(long seed) {
        return new RandomAgreements(seed).agreement();
    }

    private Agreement agreement() {
        var like = SampleAgreement.agreement(new ServiceCalendar(List.of()));
        return like.revise()
                .identity(identity())
                .parties(new se.kommun.iop.domain.agreement.Parties(
                        List.of(association(), like.parties().parties().getLast()),
                        random.nextBoolean() ? like.parties().employer() : Optional.empty(),
                        random.nextBoolean() ? like.parties().steeringGroup() : Optional.empty()))
                .purpose(new Purpose(
                        text(),
                        some(4, goal -> new Goal(new Code("g" + goal), text(), text())),
                        text(),
                        some(9, v -> text())))
                .clauses(random.nextInt(4) == 0 ? List.of() : some(12, this::clause))
                .commitments(some(
                        5,
                        number -> new Commitment(
                                new Code("c" + number),
                                party(),
                                Commitment.Modality.SHALL,
                                text(),
                                new se.kommun.iop.domain.followup.Due.When(text()),
                                text())))
                .decisions(some(
                        3,
                        number -> new Decision(
                                new Code("d" + number), text(), text(), day(), text(), Optional.of(day()), text())))
                .instalments(some(
                        3,
                        number -> new Instalment(
                                number + 1,
                                new Money(random.nextLong(1_000_000_000)),
                                new Period(
                                        LocalDate.of(2024, 7, 1),
                                        LocalDate.of(2024, 7, 1).plusDays(random.nextInt(400))),
                                condition(3),
                                text(),
                                random.nextBoolean() ? Optional.of(party()) : Optional.empty())))
                .followUps(random.nextBoolean() ? like.followUps() : List.of())
                .term(new Term(
                        like.term().period(),
                        text(),
                        random.nextBoolean()
                                ? Optional.of(new Term.Notice(random.nextInt(24), text(), text()))
                                : Optional.empty()))
                .signing(new Signing(1 + random.nextInt(7), some(3, this::slot), text()))
                .footnotes(some(
                        6,
                        number -> new Footnote(
                                number + 1,
                                text(),
                                random.nextBoolean() ? party() : new Code("clause" + random.nextInt(3)),
                                "")))
                .life(random.nextBoolean() ? Life.NONE : like.life())
                .done();
    }

    private Identity identity() {
        return new Identity(
                text(),
                text(),
                random.nextBoolean() ? Optional.of(new CaseNumber("KS 2024/" + random.nextInt(999))) : Optional.empty(),
                text(),
                text(),
                text(),
                day(),
                random.nextBoolean() ? Optional.of(day()) : Optional.empty());
    }

    private Party association() {
        return new Party.Association(
                SampleAgreement.UNION,
                text(),
                text(),
                List.of(),
                random.nextBoolean() ? Optional.of(new OrganisationNumber("802000-0009")) : Optional.empty(),
                Optional.of(text()),
                text(),
                Optional.of(new Address(List.of(text(), text()), random.nextBoolean())));
    }

    private Clause clause(int number) {
        return new Clause(
                new Code("clause" + number),
                some(5, heading -> text()),
                random.nextBoolean() ? Clause.Form.PARAGRAPH : Clause.Form.LIST_ITEM,
                text(),
                "A:" + number,
                Optional.empty());
    }

    private SignatureSlot slot(int number) {
        return new SignatureSlot(party(), text(), text(), text(), some(3, authority -> text()));
    }

    private Condition condition(int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 9)) {
            case 0 -> new Condition.Decided(new Code("d0"));
            case 1 -> new Condition.MinutesApproved(new Code("d0"));
            case 2 -> new Condition.SignedBy(party());
            case 3 -> new Condition.FollowedUp(Season.SUMMER);
            case 4 -> new Condition.NotBefore(day());
            case 5 -> new Condition.Evidenced(new Code("e"), text());
            case 6 -> new Condition.Not(condition(depth - 1));
            case 7 -> new Condition.AnyOf(conditions(depth));
            default -> new Condition.AllOf(conditions(depth));
        };
    }

    private List<Condition> conditions(int depth) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(one -> condition(depth - 1))
                .toList();
    }

    private Code party() {
        return random.nextBoolean() ? SampleAgreement.UNION : new Code("traffpunkterna");
    }

    private LocalDate day() {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(365));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private <T> List<T> some(int atMost, IntFunction<T> one) {
        var all = new ArrayList<T>();
        int count = random.nextInt(atMost + 1);
        for (int i = 0; i < count; i++) {
            all.add(one.apply(i));
        }
        return all;
    }
}
