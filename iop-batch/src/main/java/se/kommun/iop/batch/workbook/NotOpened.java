package se.kommun.iop.batch.workbook;

/** Reading stopped because the file cannot be opened. Never leaves this package, and carries nothing of the content. */
final class NotOpened extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Refusal refusal;

    NotOpened(Refusal refusal) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
