package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.kommun.iop.reports.galley.Block;
import se.kommun.iop.reports.word.Cell;
import se.kommun.iop.reports.word.Column;
import se.kommun.iop.reports.word.Table;
import se.kommun.iop.ui.frame.Words;

/** A table of the paper. It scrolls within its own frame on a narrow screen, unless texts are typed in it. */
final class PaperTable extends Div {

    /** A longer one is not for a screen. */
    private static final int ROWS = 200;

    private final Table table;
    private final Places places;
    private final Sources sources;
    private final NativeTable shown = new NativeTable();

    PaperTable(Block.Table block, Places places, Sources sources) {
        this.table = block.table();
        this.places = places;
        this.sources = sources;
        addClassName("paper-table");
        shown.setCaptionText(block.caption());
        shown.getElement().setAttribute("role", "table");
        shown.getElement().setAttribute("aria-description", table.description());
        var head = row();
        int shares = table.columns().stream().mapToInt(Column::share).sum();
        table.columns().forEach(column -> head.add(head(column, 100 * column.share() / shares)));
        shown.getHead().add(head);
        table.rows().stream().limit(ROWS).forEach(cells -> shown.getBody().add(row(cells)));
        frame(block);
        if (table.rows().size() > ROWS) {
            add(new Paragraph(Words.say("writing.rows", ROWS, table.rows().size())));
        }
    }

    static boolean isTypedIn(Table table) {
        return table.rows().stream()
                .flatMap(List::stream)
                .anyMatch(cell -> cell.slot().isPresent());
    }

    private void frame(Block.Table block) {
        if (isTypedIn(table)) {
            addClassName("typed-in");
            shown.addClassName("stacking");
            add(shown);
            return;
        }
        var frame = new Div(shown);
        frame.addClassName("scrolling");
        frame.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", block.caption());
        add(frame);
    }

    private NativeTableRow row(List<Cell> cells) {
        var row = row();
        boolean total = table.lastRow() == Table.LastRow.TOTAL
                && cells.equals(table.rows().getLast());
        row.setClassName("total", total);
        for (int i = 0; i < cells.size(); i++) {
            var column = table.columns().get(i);
            row.add(i == 0 ? heading(cells.get(i)) : cell(cells.get(i), column));
        }
        return row;
    }

    private Component heading(Cell cell) {
        var header = new NativeTableHeaderCell(content(cell));
        header.getElement().setAttribute("scope", "row").setAttribute("role", "rowheader");
        return header;
    }

    private Component cell(Cell cell, Column column) {
        var shown = new NativeTableCell(content(cell));
        shown.getElement().setAttribute("role", "cell").setAttribute("data-label", column.heading());
        return aligned(shown, column);
    }

    private Component content(Cell cell) {
        if (cell.slot().isPresent()) {
            return places.at(cell.slot().get(), cell.missing() ? "" : cell.text());
        }
        if (cell.missing()) {
            var missing = new Span(cell.text());
            missing.addClassName("missing");
            return missing;
        }
        return cell.origin().map(origin -> sources.to(cell.text(), origin)).orElseGet(() -> lines(cell.text()));
    }

    private static Component lines(String text) {
        var lines = new Span(text);
        lines.addClassName("as-lines");
        return lines;
    }

    private static NativeTableRow row() {
        var row = new NativeTableRow();
        row.getElement().setAttribute("role", "row");
        return row;
    }

    private static Component head(Column column, int percent) {
        var header = new NativeTableHeaderCell(column.heading());
        header.setWidth(percent + "%");
        header.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
        return aligned(header, column);
    }

    private static <C extends Component & HasComponents & com.vaadin.flow.component.HasStyle> C aligned(
            C cell, Column column) {
        cell.setClassName("number", column.kind() == Column.Kind.NUMBER);
        return cell;
    }
}
