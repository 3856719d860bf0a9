package se.kommun.iop.domain.paper;

import java.util.Optional;
import se.kommun.iop.domain.observation.Fingerprint;

/** The letterheads of departments (brevmallar), as the Word files they were handed over as. Nothing is written over. */
public interface DepartmentLetterheads {

    LetterheadHistory history();

    /** The letterhead that a department uses now, if it has one of its own. */
    Optional<LetterheadChange.Used> inUse(String department);

    /** A file that is or has been in use. */
    Optional<byte[]> file(Fingerprint file);

    /**
     * Puts a letterhead to use for a department.
     *
     * @return whether nobody else has made a change with that number
     */
    boolean use(LetterheadChange.Used change, byte[] content);

    /**
     * Lets a department be without a letterhead of its own.
     *
     * @return whether nobody else has made a change with that number
     */
    boolean remove(LetterheadChange.Removed change);
}
