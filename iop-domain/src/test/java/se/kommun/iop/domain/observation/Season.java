package se.kommun.iop.domain.observation;

import java.time.LocalDate;
import java.util.UUID;
import se.kommun.iop.domain.code.Code;

/** Small invented reports for tests. */
final class Season {

    static final Code NORTH = new Code("norra");
    static final Code SOUTH = new Code("sodra");
    static final Code VISITS = new Code("besok");
    static final Code HOURS = new Code("timmar");
    static final LocalDate SATURDAY = LocalDate.of(2024, 7, 6);
    static final LocalDate SUNDAY = LocalDate.of(2024, 7, 7);

    private Season() {}

    static Observation observation(Code place, LocalDate day, Reported reported) {
        return observation(place, day, VISITS, reported, false);
    }

    static Observation observation(Code place, LocalDate day, Code measure, Reported reported, boolean estimated) {
        return new Observation(
                new Observation.Key(place, day, measure),
                reported,
                estimated,
                new Observation.Source(new CellReference("Blad1", "B7"), "", "number"));
    }

    static LedgerEntry entry(Observation observation, long order) {
        return new LedgerEntry(
                observation,
                new ImportId(new UUID(0, order)),
                "lista-" + order + ".xlsx",
                Fingerprint.of(new byte[] {(byte) order}),
                order);
    }

    static Reported counted(long value) {
        return Reported.Counted.of(value);
    }
}
