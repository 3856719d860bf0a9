package se.kommun.iop.batch.workbook;

import java.util.BitSet;

/** A file with a sheet that may be too long to be held. It can be gone through as often as one likes. */
public interface LongSheet {

    /** Takes one row after another, and says whether it wants more. */
    @FunctionalInterface
    interface Passer {
        boolean row(RowView row);
    }

    /** What became of going through the sheet. */
    sealed interface Passed {

        /** The whole sheet, or as much of it as was wanted. */
        record Through() implements Passed {}

        /** It is written in a way that only the ordinary reader understands. */
        record Unusual() implements Passed {}

        record Refused(Refusal refusal) implements Passed {}
    }

    /** The name of the sheet. */
    String name();

    Passed pass(Passer passer);

    /** The whole workbook as the ordinary reader reads it, but of the long sheet only the rows with these numbers. */
    OpenReply only(BitSet rows);
}
