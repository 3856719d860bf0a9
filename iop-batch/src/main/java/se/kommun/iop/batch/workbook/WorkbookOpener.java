package se.kommun.iop.batch.workbook;

/** Opens any file as a workbook, or says why it cannot be opened. The content decides, never a name. */
public final class WorkbookOpener {

    private final Limits limits;

    public WorkbookOpener(Limits limits) {
        this.limits = limits;
    }

    public OpenReply open(byte[] content) {
        if (content.length > limits.bytes()) {
            return new OpenReply.Refused(Refusal.TOO_LARGE);
        }
        return new OpenReply.Refused(Refusal.UNREADABLE);
    }
}
