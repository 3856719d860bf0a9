package se.kommun.iop.reports.galley;

import java.util.List;
import se.kommun.iop.reports.word.BarChart;
import se.kommun.iop.reports.word.Inline;
import se.kommun.iop.reports.word.Labelled;
import se.kommun.iop.reports.word.Slot;

/** A piece of a paper, in the order in which it is read. */
public sealed interface Block {

    record Title(String text) implements Block {}

    record Fact(String label, String value) implements Block {}

    record Line(String text) implements Block {}

    record Heading(int level, String text, boolean newPage) implements Block {}

    record Paragraph(List<Inline> pieces) implements Block {}

    record Items(List<List<Inline>> items) implements Block {}

    /** What the agreement or another source says, in lines of its own. */
    record Quoted(String text) implements Block {}

    record Missing(String text) implements Block {}

    /** The place of a text that a person writes, with what has been written so far; it may be empty. */
    record Typed(Slot slot, String text) implements Block {}

    record Box(List<Labelled> lines) implements Block {}

    record Remark(String text) implements Block {}

    /** @param caption with its number */
    record Table(String caption, se.kommun.iop.reports.word.Table table) implements Block {}

    /** @param caption with its number */
    record Chart(String caption, BarChart chart) implements Block {}

    /**
     * Where the table of contents stands.
     *
     * @param of the level of the headings that it lists
     */
    record Contents(String heading, int of) implements Block {}

    record Signature(String placeAndDate, List<Inline> forWhom, String below) implements Block {}
}
