package se.kommun.iop.batch.attendanceimport;

import org.jspecify.annotations.Nullable;

/**
 * What Batch gets to see when a step fails. It keeps a failure's words and stack in its tables, so here are none: the
 * incident's number leads to our log.
 */
final class StepFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private StepFailed(String incident) {
        super("Incident " + incident, null, false, false);
    }

    /** Does the work, and lets nothing out but an incident's number. */
    static <T extends @Nullable Object> T shielded(Work<T> work) {
        try {
            return work.get();
        } catch (StepFailed failed) {
            throw failed;
        } catch (Exception failure) {
            throw new StepFailed(Incidents.note(failure));
        }
    }

    interface Work<T extends @Nullable Object> {
        T get() throws Exception;
    }
}
