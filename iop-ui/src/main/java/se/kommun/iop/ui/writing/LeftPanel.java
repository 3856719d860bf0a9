package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.kommun.iop.reports.galley.Block;
import se.kommun.iop.ui.frame.Mark;
import se.kommun.iop.ui.frame.Notice;
import se.kommun.iop.ui.frame.Words;

/** The texts that are missing, each with the way to its place. */
final class LeftPanel extends Div {

    private final Written written;
    private final Places places;

    LeftPanel(Written written, Places places) {
        this.written = written;
        this.places = places;
        addClassName("left");
    }

    void show(List<Block> blocks) {
        removeAll();
        var missing = WritingRoom.missing(blocks).toList();
        if (missing.isEmpty()) {
            add(new Mark(Notice.Kind.GOOD, Words.say("followup.complete")));
            return;
        }
        var list = new UnorderedList();
        missing.stream()
                .flatMap(key -> written.asked(key).stream())
                .forEach(asked -> list.add(new ListItem(way(asked))));
        add(
                new Mark(
                        Notice.Kind.WARNING,
                        Words.say("followup.left", missing.size(), written.all().size())),
                list);
    }

    private Anchor way(Written.Asked asked) {
        var way = new Anchor(written.address() + "#" + TextPlace.anchor(asked.key()), asked.label());
        way.getElement()
                .addEventListener("click", click -> places.find(asked.key()).ifPresent(TextPlace::focus));
        return way;
    }
}
