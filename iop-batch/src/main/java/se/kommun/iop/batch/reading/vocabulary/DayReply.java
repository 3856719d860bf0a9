package se.kommun.iop.batch.reading.vocabulary;

import java.time.LocalDate;

/** Which day some date parts mean. */
public sealed interface DayReply {

    /**
     * @param yearAssumed no year was written
     * @param weekdayDiffers the weekday that was written belongs to another date
     */
    record Known(LocalDate date, boolean yearAssumed, boolean weekdayDiffers) implements DayReply {}

    /** A date that no calendar has, several dates, or something that is no date. */
    record Unreadable() implements DayReply {}

    /** Nothing tells the day. */
    record Unknown() implements DayReply {}
}
