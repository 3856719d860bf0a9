package se.kommun.iop.ui.command;

import se.kommun.iop.batch.reading.Reading;

/** Where a list is put after it has been looked through. */
@FunctionalInterface
interface ListTray {

    /** Nowhere: it was only tried out. */
    ListTray NONE = (file, reading) -> Verdict.ACCEPTED;

    Verdict put(HandedFile file, Reading reading);
}
