package se.kommun.iop.ui.command;

/** Ends a command with one message to whoever gave it. */
final class Stop extends RuntimeException {

    // As in sysexits.h, where programs have agreed on what these mean.
    static final int WRONG_USAGE = 64;
    static final int OUR_FAULT = 70;

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Stop(int exitCode, String message) {
        super(message, null, false, false);
        this.exitCode = exitCode;
    }

    static Stop wrongUsage(String message) {
        return new Stop(WRONG_USAGE, message);
    }

    static Stop ourFault(String message) {
        return new Stop(OUR_FAULT, message);
    }

    int exitCode() {
        return exitCode;
    }
}
