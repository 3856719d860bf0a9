package se.kommun.iop.batch.attendanceimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Ledger;
import se.kommun.iop.domain.observation.LedgerEntry;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.OpenFinding;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.ReceivedList.Stage;
import se.kommun.iop.domain.observation.ReceivedLists;

/** Received lists and their ledger without a database. Can be told to fail. */
class ListsInMemory implements ReceivedLists, Ledger {

    private final Map<ImportId, ReceivedList> lists = new LinkedHashMap<>();
    private final Map<ImportId, byte[]> originals = new HashMap<>();
    private final Map<ImportId, List<Observation>> observations = new HashMap<>();
    private final Map<ImportId, List<Finding>> findings = new HashMap<>();
    private final List<ImportId> acceptances = new ArrayList<>();
    private int goodWrites = Integer.MAX_VALUE;

    /** After so many chunks, the next one fails, and then all is well again. */
    void failAfter(int chunks) {
        goodWrites = chunks;
    }

    @Override
    public synchronized ReceivedList keep(ReceivedList list, byte[] original) {
        var known = lists.values().stream()
                .filter(one -> one.agreement().equals(list.agreement())
                        && one.fingerprint().equals(list.fingerprint())
                        && one.stage() != Stage.WITHDRAWN
                        && one.stage() != Stage.REFUSED)
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        lists.put(list.id(), list);
        originals.put(list.id(), original.clone());
        return list;
    }

    @Override
    public synchronized void keepTyped(ReceivedList accepted, byte[] file, List<Observation> typed) {
        keep(accepted.at(Stage.READ), file);
        addToDraft(accepted.id(), typed, List.of());
        move(accepted, Stage.READ);
    }

    @Override
    public synchronized List<LedgerEntry> entriesOf(Code agreement, Set<ImportId> wanted) {
        return entries(
                of(agreement).stream().filter(list -> acceptances.contains(list.id()) && wanted.contains(list.id())));
    }

    @Override
    public synchronized <T> T alone(Code agreement, Supplier<T> work) {
        return work.get();
    }

    @Override
    public synchronized Optional<ReceivedList> find(ImportId id) {
        return Optional.ofNullable(lists.get(id));
    }

    @Override
    public synchronized List<ReceivedList> of(Code agreement) {
        return new ArrayList<>(lists.values())
                .reversed().stream()
                        .filter(list -> list.agreement().equals(agreement))
                        .toList();
    }

    @Override
    public synchronized List<OpenFinding> openFindings(Code agreement) {
        return of(agreement).stream()
                .flatMap(list -> OpenFinding.of(list, draft(list.id())).stream())
                .toList();
    }

    @Override
    public synchronized byte[] original(ImportId id) {
        return originals.get(id);
    }

    @Override
    public synchronized void clearDraft(ImportId id) {
        observations.remove(id);
        findings.remove(id);
    }

    @Override
    public synchronized void addToDraft(ImportId id, List<Observation> added, List<Finding> noted) {
        if (goodWrites-- == 0) {
            goodWrites = Integer.MAX_VALUE;
            throw new IllegalStateException("disk full while writing Nils Nilsson");
        }
        observations.computeIfAbsent(id, key -> new ArrayList<>()).addAll(added);
        findings.computeIfAbsent(id, key -> new ArrayList<>()).addAll(noted);
    }

    @Override
    public synchronized Draft draft(ImportId id) {
        return new Draft(observations.getOrDefault(id, List.of()), findings.getOrDefault(id, List.of()));
    }

    @Override
    public synchronized boolean move(ReceivedList list, Stage from) {
        if (lists.get(list.id()).stage() != from) {
            return false;
        }
        lists.put(list.id(), list);
        if (list.stage() == Stage.ACCEPTED) {
            acceptances.add(list.id());
        }
        return true;
    }

    @Override
    public synchronized List<LedgerEntry> entries(Code agreement) {
        return entries(of(agreement).stream().filter(list -> list.stage() == Stage.ACCEPTED));
    }

    private List<LedgerEntry> entries(Stream<ReceivedList> these) {
        return these.flatMap(list -> draft(list.id()).observations().stream()
                        .map(observation -> new LedgerEntry(
                                observation,
                                list.id(),
                                list.fileName(),
                                list.fingerprint(),
                                acceptances.indexOf(list.id()))))
                .toList();
    }
}
