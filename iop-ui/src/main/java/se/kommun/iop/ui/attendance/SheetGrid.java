package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.grid.ColumnRendering;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ObjIntConsumer;
import se.kommun.iop.batch.picture.Doubt;
import se.kommun.iop.batch.picture.PictureCell;
import se.kommun.iop.batch.picture.PictureRow;
import se.kommun.iop.batch.picture.SheetPicture;
import se.kommun.iop.ui.frame.Words;

/** A sheet as it stands, row by row; only the rows that are seen are sent to the page. */
final class SheetGrid extends Grid<PictureRow> {

    private static final int FEW_ROWS = 20;
    private static final int ROWS_TO_MEASURE = 300;
    private static final int NARROWEST = 5;
    private static final int WIDEST = 24;
    private static final int LONG = 30;

    /** Waits until the row is there, for rows come when they are scrolled to. */
    private static final String FOCUS_CELL = """
            const grid = this; let left = 60;
            grid.scrollIntoView({block: 'nearest'});
            (function look() {
              const shown = grid.querySelector('[data-cell="' + $0 + '"]');
              const slot = shown && shown.closest('vaadin-grid-cell-content').assignedSlot;
              if (slot) {
                slot.parentElement.scrollIntoView({block: 'center', inline: 'center'});
                slot.parentElement.focus();
              } else if (left-- > 0) { setTimeout(look, 50); }
            })()""";

    private final SheetPicture picture;
    private String wanted = "";

    /** @param focused hears which cell is looked at: its row, and its column from 1 */
    SheetGrid(SheetPicture picture, ObjIntConsumer<PictureRow> focused) {
        super(PictureRow.class, false);
        this.picture = picture;
        addClassName("sheet");
        getElement().setAttribute("aria-label", Words.say("sheet.label", picture.name()));
        setSelectionMode(SelectionMode.NONE);
        setColumnRendering(ColumnRendering.LAZY);
        addColumn(LitRenderer.<PictureRow>of("<span>${item.number}</span>").withProperty("number", SheetGrid::number))
                .setWidth("5rem")
                .setFlexGrow(0)
                .setFrozen(true)
                .setRowHeader(true)
                .setPartNameGenerator(row -> row.hidden() ? "edge hidden" : "edge");
        for (int column = 1; column <= picture.columns(); column++) {
            add(column);
        }
        setItems(picture.rows());
        setAllRowsVisible(picture.rows().size() <= FEW_ROWS);
        addCellFocusListener(event -> {
            if (event.isBodyCell()) {
                event.getColumn()
                        .flatMap(column -> Optional.ofNullable(column.getKey()))
                        .ifPresent(key -> event.getItem().ifPresent(row -> focused.accept(row, Integer.parseInt(key))));
            }
        });
    }

    /** Scrolls to a cell, frames it and puts the focus in it. */
    void show(int row, int column) {
        var before = wanted;
        wanted = SheetLetters.address(row, column);
        index(before).ifPresent(this::refresh);
        picture.indexOf(row).stream()
                .filter(index -> column <= picture.columns())
                .forEach(index -> {
                    refresh(index);
                    scrollToIndex(index);
                    scrollToColumn(getColumnByKey(Integer.toString(column)));
                    getElement().executeJs(FOCUS_CELL, wanted);
                });
    }

    private OptionalInt index(String address) {
        return address.isEmpty() ? OptionalInt.empty() : picture.indexOf(SheetLetters.row(address));
    }

    private void refresh(int index) {
        getDataProvider().refreshItem(picture.rows().get(index));
    }

    private void add(int column) {
        boolean hidden = picture.hiddenColumns().contains(column);
        var letters = SheetLetters.of(column);
        addColumn(LitRenderer.<PictureRow>of("<span class=\"cell\" data-cell=\"${item.at}\">"
                                + "<span class=\"sign\" aria-hidden=\"true\">${item.sign}</span>"
                                + "<span>${item.shown}</span><span class=\"heard\">${item.heard}</span></span>")
                        .withProperty("at", row -> SheetLetters.address(row.number(), column))
                        .withProperty(
                                "sign",
                                row -> row.at(column).map(CellLook::sign).orElse(""))
                        .withProperty(
                                "shown",
                                row -> row.at(column).map(PictureCell::shown).orElse(""))
                        .withProperty(
                                "heard",
                                row -> row.at(column).map(CellLook::heard).orElse("")))
                .setKey(Integer.toString(column))
                .setHeader(hidden ? Words.say("sheet.hidden.column", letters) : letters)
                .setWidth(width(column) + "rem")
                .setFlexGrow(0)
                .setResizable(true)
                .setTextAlign(ColumnTextAlign.START)
                .setPartNameGenerator(row -> parts(row, column, hidden));
    }

    private String parts(PictureRow row, int column, boolean hidden) {
        var parts = new StringBuilder(row.hidden() || hidden ? "hidden" : "shown");
        row.at(column).ifPresent(cell -> {
            parts.append(' ').append(CellLook.part(cell.understood()));
            if (cell.doubt() != Doubt.NONE) {
                parts.append(' ').append(CellLook.part(cell.doubt()));
            }
        });
        if (SheetLetters.address(row.number(), column).equals(wanted)) {
            parts.append(" wanted");
        }
        return parts.toString();
    }

    private int width(int column) {
        int longest = picture.rows().stream()
                .limit(ROWS_TO_MEASURE)
                .flatMap(row -> row.at(column).stream())
                .mapToInt(cell -> cell.shown().length())
                // A title runs on over the columns beside it.
                .filter(length -> length <= LONG)
                .max()
                .orElse(0);
        return Math.clamp(3 + longest * 6L / 10, NARROWEST, WIDEST);
    }

    private static String number(PictureRow row) {
        if (row.leftOut()) {
            return Words.say("sheet.rows.leftout", row.number(), row.through());
        }
        if (row.isSeveral()) {
            return Words.say("sheet.rows.blank", row.number(), row.through());
        }
        return row.hidden()
                ? Words.say("sheet.hidden.row", Integer.toString(row.number()))
                : Integer.toString(row.number());
    }
}
