package se.kommun.iop.batch.attendanceimport;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import se.kommun.iop.batch.reading.Reading;
import se.kommun.iop.domain.observation.ImportId;

/**
 * What the door has just read, for the job to go on with instead of reading again. A job that finds nothing here, such as
 * one that is done again after a kill, reads the kept original, which says the same.
 */
final class FreshReadings {

    private final Map<ImportId, Reading> readings = new ConcurrentHashMap<>();

    <T> T lending(ImportId id, Optional<Reading> reading, Supplier<T> work) {
        reading.ifPresent(one -> readings.put(id, one));
        try {
            return work.get();
        } finally {
            readings.remove(id);
        }
    }

    Optional<Reading> of(ImportId id) {
        return Optional.ofNullable(readings.get(id));
    }
}
