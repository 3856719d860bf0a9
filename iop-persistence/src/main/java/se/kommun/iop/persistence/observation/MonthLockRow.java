package se.kommun.iop.persistence.observation;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * The table {@code month_lock}.
 *
 * @param ofMonth the first day of the month
 * @param reason empty for a lock
 */
record MonthLockRow(
        String agreement,
        LocalDate ofMonth,
        boolean locked,
        String changedBy,
        OffsetDateTime changedAt,
        String reason) {}
