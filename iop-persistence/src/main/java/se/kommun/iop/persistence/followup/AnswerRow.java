package se.kommun.iop.persistence.followup;

import java.time.OffsetDateTime;

/** The table {@code answer}. */
record AnswerRow(
        String agreement,
        String followUp,
        String point,
        String about,
        String answerText,
        String typedBy,
        OffsetDateTime typedAt) {}
