package se.kommun.iop.reports.word;

import java.util.ArrayList;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/**
 * The few paragraphs between a heading and its table: they stay on the table's page, as a heading that nothing but a
 * table follows would otherwise be left alone at the foot of the one before.
 */
final class Introduction {

    private static final int LONGEST = 3;

    private final List<CTP> paragraphs = new ArrayList<>();
    private boolean open;

    void begin() {
        paragraphs.clear();
        open = true;
    }

    void add(CTP paragraph) {
        if (paragraphs.size() == LONGEST) {
            open = false;
        }
        if (open) {
            paragraphs.add(paragraph);
        }
    }

    void endWithTable() {
        if (open) {
            paragraphs.stream()
                    .map(CTP::getPPr)
                    .filter(properties -> !properties.isSetKeepNext())
                    .forEach(properties -> properties.addNewKeepNext());
        }
        open = false;
    }
}
