package se.kommun.iop.batch.workbook;

/** A file with a sheet that may be too long to be held. It can be gone through as often as one likes. */
public interface LongSheet {

    /** What is to be done after a row has been looked at. */
    enum Next {
        ON,
        /** On, and keep the row. */
        KEEP,
        /** That was enough. */
        STOP
    }

    @FunctionalInterface
    interface Passer {
        Next row(RowView row);
    }

    /** What became of going through the sheet. */
    sealed interface Passed {

        /** @param kept the whole workbook as the ordinary reader reads it, but of the long sheet only the rows to keep */
        record Through(Kept kept) implements Passed {}

        /** As far as was wanted. */
        record Stopped() implements Passed {}

        /** It is written in a way that only the ordinary reader understands. */
        record Unusual() implements Passed {}

        record Refused(OpenReply.Refused reply) implements Passed {}
    }

    @FunctionalInterface
    interface Kept {
        OpenReply open();
    }

    /** The name of the sheet. */
    String name();

    Passed pass(Passer passer);
}
