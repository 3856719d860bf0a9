package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import se.kommun.iop.reports.galley.Block;
import se.kommun.iop.reports.word.Table;
import se.kommun.iop.ui.frame.Words;

/**
 * A section of the paper. When it changes, only what is different is shown anew, and never a field. A long appendix is folded
 * until somebody opens it.
 */
final class PaperSection extends Section {

    /** A section with more rows than these in its tables is folded. */
    private static final int ROWS = 60;

    private final BlockView view;
    private final List<Component> pieces = new ArrayList<>();
    private List<Block> shown = List.of();

    PaperSection(BlockView view) {
        this.view = view;
    }

    void show(List<Block> blocks) {
        if (rows(blocks) > ROWS) {
            fold(blocks);
        } else if (isAlike(blocks)) {
            for (int i = 0; i < blocks.size(); i++) {
                replace(i, blocks.get(i));
            }
        } else {
            removeAll();
            pieces.clear();
            blocks.stream().map(view::show).forEach(pieces::add);
            add(pieces);
        }
        shown = List.copyOf(blocks);
    }

    private void fold(List<Block> blocks) {
        if (blocks.equals(shown)) {
            return;
        }
        removeAll();
        pieces.clear();
        var content = new Div();
        var details = new Details(Words.say("writing.unfold", rows(blocks)), content);
        details.addOpenedChangeListener(change -> {
            content.removeAll();
            if (change.isOpened()) {
                blocks.stream().skip(1).map(view::show).forEach(content::add);
            }
        });
        add(view.show(blocks.getFirst()), details);
    }

    private void replace(int at, Block now) {
        if (!isAlike(now, shown.get(at))) {
            var piece = view.show(now);
            replace(pieces.set(at, piece), piece);
        }
    }

    private boolean isAlike(List<Block> blocks) {
        boolean alike = blocks.size() == pieces.size();
        for (int i = 0; alike && i < blocks.size(); i++) {
            alike = blocks.get(i).getClass().equals(shown.get(i).getClass());
        }
        return alike;
    }

    /** Whatever is typed stands in its field already. */
    private static boolean isAlike(Block now, Block before) {
        return switch (now) {
            case Block.Typed typed -> typed.slot().equals(((Block.Typed) before).slot());
            case Block.Table(var caption, var table)
            when PaperTable.isTypedIn(table) -> isAlike(table, ((Block.Table) before).table());
            default -> now.equals(before);
        };
    }

    private static boolean isAlike(Table now, Table before) {
        return now.caption().equals(before.caption())
                && now.rows().size() == before.rows().size();
    }

    private static int rows(List<Block> blocks) {
        return blocks.stream()
                .mapToInt(block -> block instanceof Block.Table table
                        ? table.table().rows().size()
                        : 0)
                .sum();
    }
}
