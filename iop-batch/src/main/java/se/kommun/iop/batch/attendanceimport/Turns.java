package se.kommun.iop.batch.attendanceimport;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.kommun.iop.domain.observation.ImportId;

/** Lets one thread at a time work on a list. Two lists may now and then share a turn. */
final class Turns {

    private final ReentrantLock[] locks =
            Stream.generate(ReentrantLock::new).limit(64).toArray(ReentrantLock[]::new);

    <T> T inTurn(ImportId id, Supplier<T> work) {
        var lock = locks[Math.floorMod(id.hashCode(), locks.length)];
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
