package se.kommun.iop.batch.workbook;

/** Something is written in a way that only the ordinary reader understands. Never leaves this package. */
final class Unusual extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unusual() {
        super(null, null, false, false);
    }
}
