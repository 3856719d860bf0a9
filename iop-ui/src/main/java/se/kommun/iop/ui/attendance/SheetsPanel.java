package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import se.kommun.iop.batch.picture.PictureCell;
import se.kommun.iop.batch.picture.PictureRow;
import se.kommun.iop.batch.picture.SheetPicture;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.ui.frame.Words;

/** The list as it stands, a tab for each sheet, and what is known of the cell that is looked at. */
final class SheetsPanel extends Div {

    private final List<SheetPicture> pictures;
    private final BiFunction<CellReference, Optional<PictureCell>, Component> told;
    private final Div tabs = new Div();
    private final Div sheet = new Div();
    private final Div cell = new Div();
    private SheetGrid grid;
    private int opened;

    /** @param told what there is to say of a cell */
    SheetsPanel(List<SheetPicture> pictures, BiFunction<CellReference, Optional<PictureCell>, Component> told) {
        this.pictures = List.copyOf(pictures);
        this.told = told;
        addClassName("sheets");
        tabs.addClassName("sheet-tabs");
        tabs.getElement().setAttribute("role", "group").setAttribute("aria-label", Words.say("sheet.tabs"));
        for (int i = 0; i < pictures.size(); i++) {
            int number = i;
            tabs.add(new Button(name(pictures.get(i)), click -> open(number)));
        }
        cell.addClassName("cell-told");
        cell.getElement().setAttribute("role", "region").setAttribute("aria-label", Words.say("cell.told"));
        add(tabs, sheet, cell);
        int first = IntStream.range(0, pictures.size())
                .filter(i -> pictures.get(i).doubts() > 0)
                .findFirst()
                .orElse(0);
        grid = open(first);
    }

    /** Whether the cell is in one of the sheets that are shown. */
    boolean holds(CellReference at) {
        return pictures.stream().anyMatch(picture -> picture.name().equals(at.sheet()));
    }

    /** Goes to a cell: its sheet, its place there, and what is known of it. */
    void show(CellReference at) {
        IntStream.range(0, pictures.size())
                .filter(i -> pictures.get(i).name().equals(at.sheet()))
                .findFirst()
                .ifPresent(i -> {
                    if (i != opened) {
                        open(i);
                    }
                    tell(at);
                    grid.show(SheetLetters.row(at), SheetLetters.column(at));
                });
    }

    private static String name(SheetPicture picture) {
        var name = picture.hidden() ? Words.say("sheet.hidden", picture.name()) : picture.name();
        return picture.doubts() > 0 ? Words.say("sheet.doubts", name, picture.doubts()) : name;
    }

    private SheetGrid open(int number) {
        opened = number;
        var picture = pictures.get(number);
        for (int i = 0; i < pictures.size(); i++) {
            tabs.getComponentAt(i).getElement().setAttribute("aria-pressed", Boolean.toString(i == number));
        }
        grid = new SheetGrid(picture, (row, column) -> look(picture, row, column));
        sheet.removeAll();
        cell.removeAll();
        cell.add(new Paragraph(Words.say("cell.none")));
        if (picture.leftOutColumns()) {
            sheet.add(new Paragraph(Words.say("sheet.columns.leftout", picture.columns())));
        }
        sheet.add(new SheetLegend(picture), grid);
        return grid;
    }

    private Optional<PictureCell> cellAt(CellReference at) {
        return pictures.stream()
                .filter(picture -> picture.name().equals(at.sheet()))
                .flatMap(picture -> picture.rows().stream())
                .filter(row -> row.number() == SheetLetters.row(at))
                .findFirst()
                .flatMap(row -> row.at(SheetLetters.column(at)));
    }

    private void look(SheetPicture picture, PictureRow row, int column) {
        tell(new CellReference(picture.name(), SheetLetters.address(row.number(), column)));
    }

    private void tell(CellReference at) {
        cell.removeAll();
        cell.add(told.apply(at, cellAt(at)));
    }
}
