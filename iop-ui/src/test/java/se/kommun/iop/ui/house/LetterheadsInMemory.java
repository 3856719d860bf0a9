package se.kommun.iop.ui.house;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.paper.DepartmentLetterheads;
import se.kommun.iop.domain.paper.LetterheadChange;
import se.kommun.iop.domain.paper.LetterheadHistory;

/** Letterheads of departments without a database. */
public final class LetterheadsInMemory implements DepartmentLetterheads {

    private final Map<Fingerprint, byte[]> files = new HashMap<>();
    private List<LetterheadChange> changes = List.of();

    public synchronized void forgetAll() {
        changes = List.of();
    }

    @Override
    public synchronized LetterheadHistory history() {
        return new LetterheadHistory(changes);
    }

    @Override
    public Optional<LetterheadChange.Used> inUse(String department) {
        return history().inUse(department);
    }

    @Override
    public synchronized Optional<byte[]> file(Fingerprint file) {
        return Optional.ofNullable(files.get(file));
    }

    @Override
    public synchronized boolean use(LetterheadChange.Used change, byte[] content) {
        files.put(change.file(), content);
        return keep(change);
    }

    @Override
    public synchronized boolean remove(LetterheadChange.Removed change) {
        return keep(change);
    }

    private boolean keep(LetterheadChange change) {
        if (history().number(change.department()) >= change.number()) {
            return false;
        }
        changes = Stream.concat(Stream.of(change), changes.stream()).toList();
        return true;
    }
}
