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

    /** The agreement as it stands, with the number that a change of it begins with. */
    Optional<AgreementVersion> current(Code code);

    /** The agreement as it once stood. */
    Optional<AgreementVersion> version(Code code, int number);

    /**
     * Makes the agreement the version after the one that somebody began with. If others have saved since then, nothing is
     * saved: the reply is {@link SaveReply.Stale}.
     *
     * @param began the number of the version that the change began with
     */
    default SaveReply save(Agreement agreement, int began, String by, Instant at) {
        return save(agreement, began, by, at, "");
    }

    /** @param reason why, in the words of whoever changes it */
    SaveReply save(Agreement agreement, int began, String by, Instant at, String reason);

    /** All changes, the latest first. */
    List<AgreementChange> changes(Code code);

    /** The answer to a save. */
    sealed interface SaveReply {
        record Added() implements SaveReply {}

        record Replaced(List<AgreementPart> parts) implements SaveReply {}

        record Unchanged() implements SaveReply {}

        /** Another agreement already has that case number. */
        record CaseNumberTaken(Code by) implements SaveReply {}

        /**
         * Others have saved since the change began.
         *
         * @param theirs how the agreement stands now
         * @param since what they did, the latest first
         */
        record Stale(AgreementVersion theirs, List<AgreementChange> since) implements SaveReply {
            public Stale {
                since = List.copyOf(since);
            }
        }
    }
}
