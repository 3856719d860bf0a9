package se.kommun.iop.batch.workbook;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** How a workbook numbers its days. Old Macintosh workbooks begin in 1904, all others in 1900. */
enum DateSystem {
    FROM_1900(LocalDate.of(1899, 12, 30), 2_958_466),
    FROM_1904(LocalDate.of(1904, 1, 1), 2_957_004);

    private static final long SECONDS_A_DAY = 86_400;

    /** Day 60 of 1900 is a 29 February that never was; the days before it are one off. */
    private static final int LEAP_DAY_THAT_NEVER_WAS = 60;

    private final LocalDateTime zero;
    private final double end;

    DateSystem(LocalDate zero, double end) {
        this.zero = zero.atStartOfDay();
        this.end = end;
    }

    /** Whether a spreadsheet program shows it as a date. */
    boolean shows(double serial) {
        return serial >= 0 && serial < end;
    }

    /** To the second; empty for a number that no spreadsheet program shows as a date. */
    Optional<LocalDateTime> at(double serial) {
        if (!shows(serial)) {
            return Optional.empty();
        }
        var at = zero.plusSeconds(Math.round(serial * SECONDS_A_DAY));
        return Optional.of(this == FROM_1900 && serial < LEAP_DAY_THAT_NEVER_WAS ? at.plusDays(1) : at);
    }

    double serial(LocalDateTime at) {
        double serial = Duration.between(zero, at).toSeconds() / (double) SECONDS_A_DAY;
        return this == FROM_1900 && serial <= LEAP_DAY_THAT_NEVER_WAS ? serial - 1 : serial;
    }
}
