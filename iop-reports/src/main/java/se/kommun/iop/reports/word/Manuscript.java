package se.kommun.iop.reports.word;

import java.util.List;

/**
 * What a paper is written on, from its first line to its last: a Word file, or a screen. Whoever writes a paper does not
 * know which, so that both say the same.
 */
public interface Manuscript {

    void title();

    /** A line with a label, such as a date. */
    void fact(String label, String value);

    /** A line close to the next one and on the same page as that, such as one at the top that needs no label. */
    void line(String text);

    /**
     * A heading of level 1, 2 or 3.
     *
     * @throws IllegalArgumentException if it would skip a level
     */
    void heading(int newLevel, String text);

    /** A heading of the first level that starts on a new page. */
    void newPage(String text);

    /** A paragraph that introduces what follows, and stays with it. */
    void lead(String text);

    /** The same, perhaps with links or footnotes. */
    void lead(List<Inline> pieces);

    void paragraph(String text);

    /** A paragraph with links or footnotes. */
    void paragraph(List<Inline> pieces);

    void bullets(List<String> items);

    /** An item of a list, perhaps with links or footnotes. */
    void bullet(List<Inline> pieces);

    /** What a person has typed: a blank line or a line break starts a paragraph, a leading hyphen a list item. */
    void typed(String text);

    /** The mark of a text that somebody has yet to write: in words, not by colour alone. */
    void missing(String text);

    /** The place of a text that a person writes: what has been typed, or the mark that nothing has. */
    default void typed(Slot slot, String text) {
        place(slot, text, () -> {
            if (text.isBlank()) {
                missing(slot.missing());
            } else {
                typed(text);
            }
        });
    }

    /**
     * The place of something that a person writes or chooses.
     *
     * @param text what has been written so far; may be empty
     * @param written writes it as a reader of the paper sees it
     */
    default void place(Slot slot, String text, Runnable written) {
        written.run();
    }

    /** A box of lines that stay on one page. */
    void box(List<Labelled> lines);

    /** A small remark under a table or a chart. */
    void remark(String text);

    void table(Table table);

    void chart(BarChart chart);

    /** Here the table of contents will stand, with every heading of the first level. */
    void contents();

    /** The same, with every heading of one level. */
    void contents(int of);

    /** Where somebody signs: above the line for the pen, and below it. All of it stays on one page. */
    void signature(String placeAndDate, List<Inline> forWhom, String below);

    /** Who has signed, by title, without a line for a pen. */
    void signed(List<String> titles);
}
