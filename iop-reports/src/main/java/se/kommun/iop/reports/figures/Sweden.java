package se.kommun.iop.reports.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A Swedish public paper is dated by Swedish time, wherever the machine stands. */
public final class Sweden {

    private static final ZoneId TIME = ZoneId.of("Europe/Stockholm");

    private Sweden() {}

    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, TIME);
    }
}
