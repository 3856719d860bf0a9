package se.kommun.iop.persistence.definition;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.kommun.iop.domain.activity.CalendarVersion;
import se.kommun.iop.domain.activity.Closure;
import se.kommun.iop.domain.activity.DayClass;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.NamedPeriod;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.activity.ServiceCalendar;
import se.kommun.iop.domain.activity.ServiceRule;
import se.kommun.iop.domain.agreement.Activity;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.domain.agreement.Clause;
import se.kommun.iop.domain.agreement.Commitment;
import se.kommun.iop.domain.agreement.Decision;
import se.kommun.iop.domain.agreement.Footnote;
import se.kommun.iop.domain.agreement.Goal;
import se.kommun.iop.domain.agreement.Identity;
import se.kommun.iop.domain.agreement.Parties;
import se.kommun.iop.domain.agreement.Purpose;
import se.kommun.iop.domain.agreement.SignatureSlot;
import se.kommun.iop.domain.agreement.Signing;
import se.kommun.iop.domain.agreement.Term;
import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Condition;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.followup.Due;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.money.Money;
import se.kommun.iop.domain.party.Address;
import se.kommun.iop.domain.party.Alias;
import se.kommun.iop.domain.party.Employer;
import se.kommun.iop.domain.party.LegalPerson;
import se.kommun.iop.domain.party.OrganisationNumber;
import se.kommun.iop.domain.party.Party;
import se.kommun.iop.domain.party.SteeringGroup;
import se.kommun.iop.domain.payment.Instalment;

/** Agreements that nobody would write, with texts that are hard to keep; the same seed gives the same agreement. */
final class RandomAgreements {

    private static final Period TERM = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31));
    private static final List<String> AWKWARD = List.of(
            "null",
            "true",
            "12",
            "2024-07-01",
            "- a",
            "# b",
            "a: b",
            "'",
            "\"",
            "{x}",
            "[y]",
            "&z",
            "*z",
            "!t",
            "%d",
            "@e",
            "`",
            " före",
            "efter ",
            "två\nrader",
            "en\n\nmellan\n",
            "\tflik",
            "å\u00a0ä",
            "😀",
            "| x",
            "> y",
            "?",
            "---",
            "a #b",
            "\u2028x",
            "0x1F",
            "1e3",
            "~",
            "Ja",
            "\\n",
            "x:",
            ":x");
    private static final OrganisationNumber NUMBER = new OrganisationNumber("802000-0009");

    private final Random random;

    private RandomAgreements(long seed) {
        random = new Random(seed);
    }

    static Agreement of(long seed) {
        return new RandomAgreements(seed).agreement();
    }

    private Agreement agreement() {
        return new Agreement(
                new Code("agreement"),
                identity(),
                parties(),
                new Purpose(
                        text(),
                        some(goal -> new Goal(code("goal", goal), text(), text())),
                        text(),
                        some(value -> text())),
                activity(),
                many(clause -> new Clause(
                        code("clause", clause),
                        some(heading -> text()),
                        any(Clause.Form.values()),
                        text(),
                        text(),
                        maybe(this::text))),
                some(commitment -> new Commitment(
                        code("commitment", commitment),
                        party(),
                        any(Commitment.Modality.values()),
                        text(),
                        due(),
                        text())),
                many(decision -> new Decision(
                        code("decision", decision), text(), text(), day(), text(), maybe(this::day), text())),
                some(number -> new Instalment(number + 1, money(), period(), condition(3), text(), maybe(this::party))),
                many(followUp -> new FollowUp(
                        code("follow-up", followUp),
                        text(),
                        text(),
                        any(FollowUp.Form.values()),
                        due(),
                        many(point -> new FollowUp.Point(
                                code("point", point), text(), any(FollowUp.Content.values()), text())),
                        text())),
                new Term(TERM, text(), maybe(() -> new Term.Notice(random.nextInt(24), text(), text()))),
                new Signing(1 + random.nextInt(5), List.of(slot(0), slot(1)), text()),
                some(number ->
                        new Footnote(number + 1, text(), random.nextBoolean() ? party() : code("clause", 0), text())),
                new Evidence(some(fact -> fact())));
    }

    private Identity identity() {
        return new Identity(
                text(), text(), maybe(() -> new CaseNumber(text())), text(), text(), text(), day(), maybe(this::day));
    }

    private Parties parties() {
        return new Parties(
                List.of(
                        new Party.PublicUnit(
                                code("party", 0),
                                text(),
                                text(),
                                text(),
                                text(),
                                new LegalPerson(text(), NUMBER),
                                text(),
                                maybe(this::address)),
                        new Party.Association(
                                code("party", 1),
                                text(),
                                text(),
                                some(alias -> new Alias(text(), text())),
                                maybe(() -> NUMBER),
                                maybe(this::text),
                                text(),
                                maybe(this::address))),
                maybe(() -> new Employer(code("employer", 0), text(), maybe(() -> NUMBER), party(), party(), text())),
                maybe(() ->
                        new SteeringGroup(many(seat -> new SteeringGroup.Seat(text(), text(), seat == 0)), text())));
    }

    private Address address() {
        return new Address(many(line -> text()), random.nextBoolean());
    }

    private Activity activity() {
        return new Activity(
                many(place ->
                        new Place(code("place", place), "place " + place, some(alias -> "p" + place + "x" + alias))),
                many(measure -> new Measure(
                        code("measure", measure),
                        "measure " + measure,
                        text(),
                        some(heading -> "m" + measure + "x" + heading),
                        random.nextInt(3),
                        1 + random.nextInt(900))),
                new ServiceCalendar(some(version -> new CalendarVersion(
                        version + 1,
                        day(),
                        text(),
                        many(named -> new NamedPeriod(
                                code("named", named), text(), any(NamedPeriod.Kind.values()), period(), text())),
                        many(rule -> rule()),
                        some(closure -> new Closure(places(), period(), text(), text()))))),
                text());
    }

    private ServiceRule rule() {
        return new ServiceRule(places(), days(), some(named -> code("named", 0)), some(named -> code("named", 0)));
    }

    private ServiceRule.Days days() {
        return switch (random.nextInt(3)) {
            case 0 -> new ServiceRule.Days.OfClass(EnumSet.of(any(DayClass.values()), any(DayClass.values())));
            case 1 ->
                new ServiceRule.Days.OnWeekdays(
                        EnumSet.of(any(DayOfWeek.values()), any(DayOfWeek.values())), random.nextBoolean());
            default -> new ServiceRule.Days.OnDates(Set.of(day()));
        };
    }

    private Set<Code> places() {
        return random.nextBoolean() ? Set.of() : Set.of(code("place", 0));
    }

    private Condition condition(int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 9)) {
            case 0 -> new Condition.Decided(code("decision", 0));
            case 1 -> new Condition.MinutesApproved(code("decision", 0));
            case 2 -> new Condition.SignedBy(party());
            case 3 -> new Condition.FollowedUp(code("follow-up", 0));
            case 4 -> new Condition.NotBefore(day());
            case 5 -> new Condition.Evidenced(code("kind", 0), text());
            case 6 -> new Condition.Not(condition(depth - 1));
            case 7 -> new Condition.AnyOf(many(part -> condition(depth - 1)));
            default -> new Condition.AllOf(many(part -> condition(depth - 1)));
        };
    }

    private Due due() {
        return switch (random.nextInt(6)) {
            case 0 -> new Due.By(day());
            case 1 -> new Due.In(YearMonth.from(day()));
            case 2 -> new Due.Within(period());
            case 3 -> new Due.After(day());
            case 4 -> new Due.Throughout();
            default -> new Due.When(text());
        };
    }

    private Evidence.Fact fact() {
        var kind = any(Evidence.Kind.values());
        var about = switch (kind) {
            case DECIDED, MINUTES_APPROVED -> code("decision", 0);
            case SIGNED -> party();
            case FOLLOWED_UP -> code("follow-up", 0);
            case OTHER -> code("kind", 0);
        };
        return new Evidence.Fact(kind, about, day(), random.nextBoolean() ? "" : text());
    }

    private SignatureSlot slot(int party) {
        return new SignatureSlot(code("party", party), text(), text(), text(), some(authority -> text()));
    }

    private Money money() {
        return Money.kronor(BigDecimal.valueOf(1 + random.nextInt(100_000_000), random.nextInt(3)));
    }

    private Period period() {
        var from = day();
        return new Period(
                from,
                from.plusDays(
                        random.nextInt(1 + (int) from.until(TERM.through(), java.time.temporal.ChronoUnit.DAYS))));
    }

    private LocalDate day() {
        return TERM.from().plusDays(random.nextInt((int) TERM.days()));
    }

    private Code party() {
        return code("party", random.nextInt(2));
    }

    private static Code code(String kind, int number) {
        return new Code(kind + "-" + number);
    }

    private String text() {
        var words = IntStream.range(0, 1 + random.nextInt(30))
                .mapToObj(word -> random.nextInt(4) == 0 ? any(AWKWARD.toArray(String[]::new)) : "ord" + word)
                .collect(Collectors.joining(random.nextInt(9) == 0 ? "" : " "));
        return random.nextInt(3) == 0 ? any(AWKWARD.toArray(String[]::new)) : words;
    }

    @SafeVarargs
    private <T> T any(T... things) {
        return things[random.nextInt(things.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> thing) {
        return random.nextBoolean() ? Optional.of(thing.get()) : Optional.empty();
    }

    private <T> List<T> some(IntFunction<T> thing) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(thing).toList();
    }

    private <T> List<T> many(IntFunction<T> thing) {
        return IntStream.range(0, 1 + random.nextInt(3)).mapToObj(thing).toList();
    }
}
