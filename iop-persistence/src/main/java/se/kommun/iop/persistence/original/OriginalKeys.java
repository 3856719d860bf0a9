package se.kommun.iop.persistence.original;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys from the settings.
 *
 * @param current seals whatever comes in from now on
 * @param former still open what was sealed before they were changed
 */
record OriginalKeys(SealingKey current, List<SealingKey> former) {

    OriginalKeys {
        former = List.copyOf(former);
    }

    /** @throws OriginalKeyMissing if none of the keys has the id */
    SealingKey named(String id) {
        var all = new ArrayList<>(former);
        all.add(current);
        return all.stream()
                .filter(key -> key.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new OriginalKeyMissing("The key " + id + " is not among those that are set"));
    }
}
