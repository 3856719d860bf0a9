package se.kommun.iop.persistence.unsaved;

import java.time.OffsetDateTime;

/**
 * The table {@code unsaved_form}.
 *
 * @param typed each field as a line of its name and its text ({@link TypedTexts})
 */
record UnsavedFormRow(String typedBy, String about, String form, int began, String typed, OffsetDateTime typedAt) {}
