package se.kommun.iop.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table that says what it is about, with column and row headers. On a narrow screen it either becomes one card for
 * each row ({@link #stacking}) or scrolls within its own frame ({@link #scrolling}).
 */
public final class Table extends NativeTable {

    private final List<String> columns;

    public Table(String caption, String... columns) {
        this(caption, List.of(columns));
    }

    public Table(String caption, List<String> columns) {
        this.columns = List.copyOf(columns);
        setCaptionText(caption);
        // The roles stay when the cells are no longer laid out as a table.
        getElement().setAttribute("role", "table");
        var head = getHead();
        head.getElement().setAttribute("role", "rowgroup");
        var row = row();
        columns.stream().map(Table::columnHeader).forEach(row::add);
        head.add(row);
        getBody().getElement().setAttribute("role", "rowgroup");
    }

    public Table with(String first, String... rest) {
        return with(new Span(first), Stream.of(rest).map(Span::new).toArray(Component[]::new));
    }

    /** A row; its first cell heads it. */
    public Table with(Component first, Component... rest) {
        getBody().add(filled(first, rest));
        return this;
    }

    /** The last row, such as a sum. */
    public Table foot(String first, String... rest) {
        getFoot().getElement().setAttribute("role", "rowgroup");
        getFoot().add(filled(new Span(first), Stream.of(rest).map(Span::new).toArray(Component[]::new)));
        return this;
    }

    /** Figures stand to the right in every column but the first. */
    public Table ofFigures() {
        addClassName("of-figures");
        return this;
    }

    public Table stacking() {
        addClassName("stacking");
        return this;
    }

    public Div scrolling() {
        var frame = new Div(this);
        frame.addClassName("scrolling");
        frame.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", getCaptionText());
        return frame;
    }

    private NativeTableRow filled(Component first, Component... rest) {
        var row = row();
        row.add(rowHeader(first));
        for (int i = 0; i < rest.length; i++) {
            row.add(cell(rest[i], columns.get(i + 1)));
        }
        return row;
    }

    private static NativeTableRow row() {
        var row = new NativeTableRow();
        row.getElement().setAttribute("role", "row");
        return row;
    }

    private static NativeTableHeaderCell columnHeader(String text) {
        var header = new NativeTableHeaderCell(text);
        header.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
        return header;
    }

    private static NativeTableHeaderCell rowHeader(Component content) {
        var header = new NativeTableHeaderCell(content);
        header.getElement().setAttribute("scope", "row").setAttribute("role", "rowheader");
        return header;
    }

    private static NativeTableCell cell(Component content, String column) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("role", "cell").setAttribute("data-label", column);
        return cell;
    }
}
