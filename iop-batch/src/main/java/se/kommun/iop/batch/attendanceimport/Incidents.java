package se.kommun.iop.batch.attendanceimport;

import java.util.UUID;

/**
 * Where our own failures are noted. A failure's words may quote a cell or a statement, so only its kind is logged, with
 * a number to ask about.
 */
final class Incidents {

    private static final System.Logger LOG = System.getLogger(Incidents.class.getName());

    private Incidents() {}

    static String note(Throwable failure) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        var cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        LOG.log(
                System.Logger.Level.ERROR,
                "Import interrupted, incident {0}: {1}, {2}",
                number,
                failure.getClass().getSimpleName(),
                cause.getClass().getSimpleName());
        return number;
    }
}
