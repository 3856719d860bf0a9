package se.kommun.iop.domain.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** From one day through another (f.o.m.–t.o.m.), both included. */
public record Period(LocalDate from, LocalDate through) {

    /** @throws IllegalArgumentException if it ends before it starts */
    public Period {
        if (through.isBefore(from)) {
            throw new IllegalArgumentException("A period cannot end before it starts");
        }
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(through);
    }

    public boolean includes(Period other) {
        return includes(other.from) && includes(other.through);
    }

    /** The days that both have. */
    public Optional<Period> overlap(Period other) {
        var start = from.isAfter(other.from) ? from : other.from;
        var end = through.isBefore(other.through) ? through : other.through;
        return end.isBefore(start) ? Optional.empty() : Optional.of(new Period(start, end));
    }

    /** The part of this period that has passed when the given day ends; empty if none has. */
    public Optional<Period> until(LocalDate day) {
        return day.isBefore(from) ? Optional.empty() : overlap(new Period(from, day));
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, through) + 1;
    }

    public Stream<LocalDate> eachDay() {
        return from.datesUntil(through.plusDays(1));
    }

    /** Every calendar month that has a day here, in order. */
    public List<YearMonth> months() {
        return Stream.iterate(
                        YearMonth.from(from),
                        month -> !month.isAfter(YearMonth.from(through)),
                        month -> month.plusMonths(1))
                .toList();
    }
}
