package se.kommun.iop.batch.reading.vocabulary;

/** A day and, in the same cell, that it was closed or cancelled: {@code 20 okt inställt}. */
public record DayState(DateParts day, Count.Word state) {}
