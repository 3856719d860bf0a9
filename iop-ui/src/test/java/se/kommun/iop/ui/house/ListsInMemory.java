package se.kommun.iop.ui.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.Draft;
import se.kommun.iop.domain.observation.Finding;
import se.kommun.iop.domain.observation.ImportId;
import se.kommun.iop.domain.observation.Ledger;
import se.kommun.iop.domain.observation.LedgerEntry;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.OpenFinding;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.ReceivedLists;

/** Lists and the ledger that follows from them, without a database. */
public final class ListsInMemory implements ReceivedLists, Ledger {

    private final Map<ImportId, ReceivedList> lists = new LinkedHashMap<>();
    private final Map<ImportId, byte[]> originals = new LinkedHashMap<>();
    private final Map<ImportId, Draft> drafts = new LinkedHashMap<>();
    private final List<ImportId> accepted = new ArrayList<>();
    private final List<ImportId> ever = new ArrayList<>();

    @Override
    public synchronized ReceivedList keep(ReceivedList list, byte[] original) {
        var known = lists.values().stream()
                .filter(one -> one.agreement().equals(list.agreement())
                        && one.fingerprint().equals(list.fingerprint())
                        && one.stage() != ReceivedList.Stage.WITHDRAWN
                        && one.stage() != ReceivedList.Stage.REFUSED)
                .findFirst();
        if (known.isEmpty()) {
            lists.put(list.id(), list);
            originals.put(list.id(), original.clone());
        }
        return known.orElse(list);
    }

    @Override
    public synchronized void keepTyped(ReceivedList accepted, byte[] file, List<Observation> observations) {
        keep(accepted.at(ReceivedList.Stage.READ), file);
        addToDraft(accepted.id(), observations, List.of());
        move(accepted, ReceivedList.Stage.READ);
    }

    @Override
    public List<LedgerEntry> entriesOf(Code agreement, Set<ImportId> wanted) {
        return entries(ever.stream().filter(wanted::contains).toList(), agreement);
    }

    @Override
    public synchronized <T> T alone(Code agreement, Supplier<T> work) {
        return work.get();
    }

    @Override
    public Optional<ReceivedList> find(ImportId id) {
        return Optional.ofNullable(lists.get(id));
    }

    @Override
    public List<ReceivedList> of(Code agreement) {
        return lists.values().stream()
                .filter(list -> list.agreement().equals(agreement))
                .toList()
                .reversed();
    }

    @Override
    public synchronized List<OpenFinding> openFindings(Code agreement) {
        return of(agreement).stream()
                .flatMap(list -> OpenFinding.of(list, draft(list.id())).stream())
                .toList();
    }

    @Override
    public byte[] original(ImportId id) {
        return originals.get(id).clone();
    }

    @Override
    public void clearDraft(ImportId id) {
        drafts.remove(id);
    }

    @Override
    public synchronized void addToDraft(ImportId id, List<Observation> observations, List<Finding> findings) {
        var before = draft(id);
        var allObservations = new ArrayList<>(before.observations());
        allObservations.addAll(observations);
        var allFindings = new ArrayList<>(before.findings());
        allFindings.addAll(findings);
        drafts.put(id, new Draft(allObservations, allFindings));
    }

    @Override
    public Draft draft(ImportId id) {
        return drafts.getOrDefault(id, new Draft(List.of(), List.of()));
    }

    @Override
    public synchronized boolean move(ReceivedList list, ReceivedList.Stage from) {
        if (lists.get(list.id()).stage() != from) {
            return false;
        }
        lists.put(list.id(), list);
        accepted.remove(list.id());
        if (list.stage() == ReceivedList.Stage.ACCEPTED) {
            accepted.add(list.id());
            ever.add(list.id());
        }
        return true;
    }

    @Override
    public List<LedgerEntry> entries(Code agreement) {
        return entries(accepted, agreement);
    }

    private List<LedgerEntry> entries(List<ImportId> these, Code agreement) {
        return these.stream()
                .map(lists::get)
                .filter(list -> list.agreement().equals(agreement))
                .flatMap(list -> draft(list.id()).observations().stream()
                        .map(observation -> new LedgerEntry(
                                observation, list.id(), list.fileName(), list.fingerprint(), ever.indexOf(list.id()))))
                .toList();
    }
}
