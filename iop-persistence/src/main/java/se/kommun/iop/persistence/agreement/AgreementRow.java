package se.kommun.iop.persistence.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The table {@code agreement}: what lists of agreements search by. */
record AgreementRow(
        String code,
        int version,
        @Nullable String caseNumber,
        String subject,
        String committee,
        String municipality,
        LocalDate termFrom,
        LocalDate termThrough) {}
