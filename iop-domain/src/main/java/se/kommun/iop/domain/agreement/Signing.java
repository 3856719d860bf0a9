package se.kommun.iop.domain.agreement;

import java.util.List;

/** How it is signed: how many identical originals, and one slot for each party. */
public record Signing(int originals, List<SignatureSlot> slots, String clause) {

    public Signing {
        slots = List.copyOf(slots);
    }
}
