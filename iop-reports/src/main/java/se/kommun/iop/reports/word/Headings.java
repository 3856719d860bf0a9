package se.kommun.iop.reports.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** A paper's headings so far: none skips a level, and those of one level stand in the table of contents. */
final class Headings {

    private final List<Contents.Entry> entries = new ArrayList<>();
    private int level;
    private int listed = 1;

    /** @throws IllegalArgumentException if it would skip a level */
    void step(int next) {
        if (next < 1 || next > 3 || next > level + 1) {
            throw new IllegalArgumentException("A heading skips no level");
        }
        level = next;
    }

    void write(String line, CTP paragraph) {
        // Word's own name for the marks that a table of contents points at.
        var entry = new Contents.Entry(level, line, "_Toc" + (100000 + entries.size()));
        entries.add(entry);
        var start = paragraph.addNewBookmarkStart();
        start.setId(BigInteger.valueOf(entries.size()));
        start.setName(entry.bookmark());
        Runs.text(paragraph, line);
        paragraph.addNewBookmarkEnd().setId(BigInteger.valueOf(entries.size()));
    }

    /** Which level the table of contents lists. */
    void list(int wanted) {
        listed = wanted;
    }

    int listed() {
        return listed;
    }

    List<Contents.Entry> entries() {
        return entries.stream().filter(entry -> entry.level() == listed).toList();
    }
}
