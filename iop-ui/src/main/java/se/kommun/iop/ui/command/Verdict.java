package se.kommun.iop.ui.command;

import se.kommun.iop.batch.reading.Reading;
import se.kommun.iop.domain.observation.Severity;

/** How it went with one file, from the best to the worst; the worst of all files becomes the exit code. */
enum Verdict {
    ACCEPTED(0),
    WITH_ERRORS(1),
    REJECTED(2),
    OUR_FAULT(Stop.OUR_FAULT);

    private final int exitCode;

    Verdict(int exitCode) {
        this.exitCode = exitCode;
    }

    static Verdict of(Reading reading) {
        if (reading.outcome() == Reading.Outcome.REJECTED) {
            return REJECTED;
        }
        return reading.draft().count(Severity.ERROR) > 0 ? WITH_ERRORS : ACCEPTED;
    }

    int exitCode() {
        return exitCode;
    }
}
