package se.kommun.iop.batch.longlist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the cells that tell a row's day say.
 *
 * @param date the day that the ordinary reader will find; null if it will find none
 * @param verdict plain if there is nothing to remark
 * @param alike cells that tell days of one month and are written alike have the same
 */
record DayCell(@Nullable LocalDate date, Verdict verdict, Object alike) {

    static final DayCell NONE = new DayCell(null, Verdict.ODD, "");
    static final DayCell FAR_REACHING = new DayCell(null, Verdict.FAR_REACHING, "");
}
