package se.kommun.iop.persistence.definition;

import java.util.Optional;
import se.kommun.iop.domain.calendar.Period;

/** The keys {@code from} and {@code through}, both days included. */
final class Periods {

    private Periods() {}

    /** Empty, with a fault, when a day is faulty or the end comes before the start. */
    static Optional<Period> read(Part part) {
        var from = part.need("from").flatMap(Value::day);
        var through = part.need("through").flatMap(Value::day);
        if (from.isEmpty() || through.isEmpty()) {
            return Optional.empty();
        }
        if (through.get().isBefore(from.get())) {
            part.faults().add(part.spot("through"), "end-before-start", through.get(), from.get());
            return Optional.empty();
        }
        return Optional.of(new Period(from.get(), through.get()));
    }
}
