package se.kommun.iop.persistence.definition;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import se.kommun.iop.domain.activity.CalendarVersion;
import se.kommun.iop.domain.activity.Closure;
import se.kommun.iop.domain.activity.DayClass;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.activity.NamedPeriod;
import se.kommun.iop.domain.activity.Place;
import se.kommun.iop.domain.activity.ServiceCalendar;
import se.kommun.iop.domain.activity.ServiceRule;
import se.kommun.iop.domain.agreement.Activity;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.condition.Condition;
import se.kommun.iop.domain.condition.Evidence;
import se.kommun.iop.domain.followup.Due;

/** What is done, when, and on which conditions, at random. */
class RandomActivity extends Dice {

    RandomActivity(long seed) {
        super(seed);
    }

    Activity activity() {
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

    ServiceRule rule() {
        return new ServiceRule(places(), days(), some(named -> code("named", 0)), some(named -> code("named", 0)));
    }

    ServiceRule.Days days() {
        return switch (random.nextInt(3)) {
            case 0 -> new ServiceRule.Days.OfClass(EnumSet.of(any(DayClass.values()), any(DayClass.values())));
            case 1 ->
                new ServiceRule.Days.OnWeekdays(
                        EnumSet.of(any(DayOfWeek.values()), any(DayOfWeek.values())), random.nextBoolean());
            default -> new ServiceRule.Days.OnDates(Set.of(day()));
        };
    }

    Set<Code> places() {
        return random.nextBoolean() ? Set.of() : Set.of(code("place", 0));
    }

    Condition condition(int depth) {
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

    Due due() {
        return switch (random.nextInt(6)) {
            case 0 -> new Due.By(day());
            case 1 -> new Due.In(YearMonth.from(day()));
            case 2 -> new Due.Within(period());
            case 3 -> new Due.After(day());
            case 4 -> new Due.Throughout();
            default -> new Due.When(text());
        };
    }

    Evidence.Fact fact() {
        var kind = any(Evidence.Kind.values());
        var about = switch (kind) {
            case DECIDED, MINUTES_APPROVED, POSTED -> code("decision", 0);
            case SIGNED, ANNUAL_MEETING -> party();
            case FOLLOWED_UP -> code("follow-up", 0);
            case OTHER -> code("kind", 0);
        };
        return new Evidence.Fact(kind, about, day(), random.nextBoolean() ? "" : text());
    }

    Code party() {
        return code("party", random.nextInt(2));
    }
}
