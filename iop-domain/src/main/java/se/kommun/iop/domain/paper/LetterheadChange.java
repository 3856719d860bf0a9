package se.kommun.iop.domain.paper;

import java.time.Instant;
import se.kommun.iop.domain.observation.Fingerprint;

/**
 * What somebody has done with the letterhead of a department (brevmall, förvaltning). The changes of a department are
 * numbered from one.
 */
public sealed interface LetterheadChange {

    String department();

    int number();

    String by();

    Instant at();

    /** A Word file was put to use. */
    record Used(String department, int number, String fileName, Fingerprint file, String by, Instant at)
            implements LetterheadChange {

        public Used {
            check(department, number);
        }
    }

    /** The department has no letterhead of its own any longer. The files that it has had are kept. */
    record Removed(String department, int number, String by, Instant at) implements LetterheadChange {

        public Removed {
            check(department, number);
        }
    }

    private static void check(String department, int number) {
        if (department.isBlank() || number < 1) {
            throw new IllegalArgumentException("A change of a department's letterhead is numbered from one");
        }
    }
}
