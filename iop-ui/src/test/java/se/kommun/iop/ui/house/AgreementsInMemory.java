package se.kommun.iop.ui.house;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementChange;
import se.kommun.iop.domain.agreement.AgreementPart;
import se.kommun.iop.domain.agreement.AgreementVersion;
import se.kommun.iop.domain.agreement.Agreements;
import se.kommun.iop.domain.code.Code;

/** An agreement register without a database. */
public final class AgreementsInMemory implements Agreements {

    private final Map<Code, List<Agreement>> versions = new LinkedHashMap<>();
    private final Map<Code, List<AgreementChange>> changes = new LinkedHashMap<>();

    private boolean down;

    /** From now on, until it is mended, nothing can be looked up. */
    public void isDown(boolean down) {
        this.down = down;
    }

    /** As if it had never been added. */
    public void forget(Code code) {
        versions.remove(code);
        changes.remove(code);
    }

    @Override
    public List<Agreement> all() {
        return versions.values().stream().map(List::getLast).toList();
    }

    @Override
    public Optional<Agreement> find(Code code) {
        if (down) {
            throw new IllegalStateException("The database does not answer");
        }
        return Optional.ofNullable(versions.get(code)).map(List::getLast);
    }

    @Override
    public Optional<Agreement> findKnownAs(String name) {
        return all().stream().filter(one -> one.isKnownAs(name)).findFirst();
    }

    @Override
    public SaveReply save(Agreement agreement, String by, Instant at) {
        return add(agreement, by, at, "");
    }

    private SaveReply add(Agreement agreement, String by, Instant at, String reason) {
        var before = find(agreement.code());
        var log = changes.computeIfAbsent(agreement.code(), code -> new ArrayList<>());
        if (before.isPresent() && before.get().equals(agreement)) {
            return new SaveReply.Unchanged();
        }
        versions.computeIfAbsent(agreement.code(), code -> new ArrayList<>()).add(agreement);
        var parts = before.map(earlier -> AgreementPart.differing(earlier, agreement))
                .orElse(List.of(AgreementPart.values()));
        log.addFirst(new AgreementChange(log.size() + 1, by, at, parts, reason));
        return before.isPresent() ? new SaveReply.Replaced(parts) : new SaveReply.Added();
    }

    @Override
    public Optional<AgreementVersion> current(Code code) {
        return find(code).map(now -> new AgreementVersion(changes(code).size(), now));
    }

    @Override
    public Optional<AgreementVersion> version(Code code, int number) {
        return Optional.ofNullable(versions.get(code))
                .filter(all -> number >= 1 && number <= all.size())
                .map(all -> new AgreementVersion(number, all.get(number - 1)));
    }

    @Override
    public SaveReply save(Agreement agreement, int began, String by, Instant at, String reason) {
        var now = current(agreement.code());
        if (now.isEmpty() || now.get().number() == began) {
            return add(agreement, by, at, reason);
        }
        var since = changes(agreement.code()).stream()
                .filter(change -> change.version() > began)
                .toList();
        return new SaveReply.Stale(now.get(), since);
    }

    @Override
    public List<AgreementChange> changes(Code code) {
        return List.copyOf(changes.getOrDefault(code, List.of()));
    }
}
