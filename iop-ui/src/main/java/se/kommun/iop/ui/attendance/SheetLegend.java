package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import java.util.TreeSet;
import se.kommun.iop.batch.picture.Doubt;
import se.kommun.iop.batch.picture.SheetPicture;
import se.kommun.iop.batch.picture.Understood;
import se.kommun.iop.ui.frame.Words;

/** What the signs and colours of a sheet mean; only those that are in it. */
final class SheetLegend extends UnorderedList {

    SheetLegend(SheetPicture picture) {
        addClassName("legend");
        getElement().setAttribute("aria-label", Words.say("sheet.legend"));
        Set<Understood> understood = new TreeSet<>();
        Set<Doubt> doubts = new TreeSet<>();
        picture.rows().stream().flatMap(row -> row.cells().stream()).forEach(cell -> {
            understood.add(cell.understood());
            doubts.add(cell.doubt());
        });
        understood.forEach(look -> add(item(CellLook.part(look), CellLook.sign(look), Words.say("understood", look))));
        doubts.stream()
                .filter(doubt -> doubt != Doubt.NONE)
                .forEach(look -> add(item(CellLook.part(look), CellLook.sign(look), Words.say("doubt", look))));
    }

    private static ListItem item(String part, String sign, String meaning) {
        var sample = new Span(sign);
        sample.addClassNames("sample", part);
        sample.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(sample, new Span(meaning));
    }
}
