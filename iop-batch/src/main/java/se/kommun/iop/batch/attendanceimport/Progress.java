package se.kommun.iop.batch.attendanceimport;

/** Hears how far a list has come; called from the thread that works. */
@FunctionalInterface
public interface Progress {

    Progress UNHEARD = (stage, done, total) -> {};

    /**
     * @param done of {@code total} steps within the stage; a total of 0 means that it is not known
     */
    void at(Stage stage, int done, int total);

    enum Stage {
        RECEIVED,
        READING,
        KEEPING,
        READY
    }
}
