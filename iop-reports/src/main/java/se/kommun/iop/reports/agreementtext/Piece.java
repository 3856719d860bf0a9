package se.kommun.iop.reports.agreementtext;

/** A part of a paragraph. */
public sealed interface Piece {

    /** What is read at this place. */
    String text();

    record Words(String text) implements Piece {}

    /** Words that lead to an address; the address itself stands among the words after it. */
    record Link(String text, String address) implements Piece {}

    /**
     * A footnote, at the place that refers to it.
     *
     * @param number through the whole text, from 1
     */
    record Note(int number, String note) implements Piece {
        @Override
        public String text() {
            return "";
        }
    }
}
