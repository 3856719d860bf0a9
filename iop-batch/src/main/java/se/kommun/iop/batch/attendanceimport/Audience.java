package se.kommun.iop.batch.attendanceimport;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import se.kommun.iop.domain.observation.ImportId;

/** Who listens to which list while it is being read. A job knows only the list's id, so this is where it speaks. */
final class Audience {

    private final Map<ImportId, Listener> listeners = new ConcurrentHashMap<>();

    <T> T listening(ImportId id, Progress progress, Supplier<T> work) {
        listeners.put(id, new Listener(progress));
        try {
            return work.get();
        } finally {
            listeners.remove(id);
        }
    }

    void tell(ImportId id, Progress.Stage stage) {
        listenerOf(id).progress.at(stage, 0, 0);
    }

    void expect(ImportId id, int total) {
        var listener = listenerOf(id);
        listener.total = total;
        listener.progress.at(Progress.Stage.KEEPING, 0, total);
    }

    void advance(ImportId id, int lines) {
        var listener = listenerOf(id);
        listener.done += lines;
        listener.progress.at(Progress.Stage.KEEPING, listener.done, listener.total);
    }

    private Listener listenerOf(ImportId id) {
        return listeners.getOrDefault(id, new Listener(Progress.UNHEARD));
    }

    /** Only ever told from the one thread that works on the list. */
    private static final class Listener {
        private final Progress progress;
        private int done;
        private int total;

        private Listener(Progress progress) {
            this.progress = progress;
        }
    }
}
