package se.kommun.iop.domain.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.code.Code;

/** All agreements of the municipality (avtalsregister). */
public interface Agreements {

    /** By committee, then title. */
    List<Agreement> all();

    Optional<Agreement> find(Code code);

    /** The agreement with this case number or, failing that, this code. */
    Optional<Agreement> findKnownAs(String name);

    /**
     * Adds the agreement, or makes it the current version of the one with the same code. A version equal to the current
     * one changes nothing. Leaves who, when and which parts.
     */
    SaveReply save(Agreement agreement, String by, Instant at);

    /** All changes, the latest first. */
    List<AgreementChange> changes(Code code);

    /** The answer to a save. */
    sealed interface SaveReply {
        record Added() implements SaveReply {}

        record Replaced(List<AgreementPart> parts) implements SaveReply {}

        record Unchanged() implements SaveReply {}

        /** Another agreement already has that case number. */
        record CaseNumberTaken(Code by) implements SaveReply {}
    }
}
