package se.kommun.iop.domain.observation;

import java.util.UUID;

/** One list handed in for one agreement. */
public record ImportId(UUID value) {

    public static ImportId next() {
        return new ImportId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
