package se.kommun.iop.domain.activity;

import se.kommun.iop.domain.calendar.Period;
import se.kommun.iop.domain.code.Code;

/** A school break or term, as the municipality has set it (lov, termin): local data, never a constant. */
public record NamedPeriod(Code code, String name, Kind kind, Period period, String source) {

    public enum Kind {
        BREAK,
        TERM
    }
}
