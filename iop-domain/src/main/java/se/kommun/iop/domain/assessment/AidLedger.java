package se.kommun.iop.domain.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.calendar.PublicHolidays;
import se.kommun.iop.domain.money.Money;

/**
 * The aid of minor importance that one recipient is known to have had, from all public bodies (EU 2023/2831). It tells sums
 * and days; whether something is aid is for people to say.
 */
public record AidLedger(String recipient, List<Aid> aid) {

    private static final int YEARS = 3;
    private static final int WORKING_DAYS_TO_REGISTER = 20;

    /** From this day the grantor must register what it gives. */
    private static final LocalDate REGISTER_OPENS = LocalDate.of(2026, 1, 1);

    public AidLedger {
        aid = List.copyOf(aid);
    }

    /** One ledger for each recipient, in the order in which they first appear. */
    public static List<AidLedger> of(List<Aid> aid) {
        return aid.stream()
                .map(Aid::recipient)
                .distinct()
                .map(who -> new AidLedger(
                        who,
                        aid.stream().filter(one -> one.recipient().equals(who)).toList()))
                .toList();
    }

    /** In euro at the rate of its own day. */
    public static BigDecimal euro(Aid aid) {
        return euro(aid.amount(), aid.euroRate());
    }

    /**
     * In euro, rounded half up to the cent.
     *
     * @param rate kronor for one euro
     */
    public static BigDecimal euro(Money amount, BigDecimal rate) {
        return amount.inKronor().divide(rate, 2, RoundingMode.HALF_UP);
    }

    /** What counts on the day: everything granted in the three years that end with it, not in calendar years. */
    public List<Aid> counting(LocalDate day) {
        return aid.stream()
                .filter(one ->
                        !one.on().isAfter(day) && one.on().plusYears(YEARS).isAfter(day))
                .toList();
    }

    /** What counts on the day, in euro. */
    public BigDecimal sum(LocalDate day) {
        return counting(day).stream().map(AidLedger::euro).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What may still be given on the day; negative when it is too much already. */
    public BigDecimal left(LocalDate day, Ceiling ceiling) {
        return ceiling.euro().subtract(sum(day));
    }

    /** The last day to register what was granted; empty when it is registered, or was granted before the register. */
    public static Optional<LocalDate> registerBy(Aid aid) {
        return aid.registered().isPresent() ? Optional.empty() : lastDayToRegister(aid);
    }

    /** The same, also for what is registered. */
    public static Optional<LocalDate> lastDayToRegister(Aid aid) {
        return aid.on().isBefore(REGISTER_OPENS)
                ? Optional.empty()
                : Stream.iterate(aid.on().plusDays(1), day -> day.plusDays(1))
                        .filter(AidLedger::isWorkingDay)
                        .skip(WORKING_DAYS_TO_REGISTER - 1)
                        .findFirst();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && PublicHolidays.on(day).isEmpty();
    }
}
