package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BiConsumer;
import se.kommun.iop.ui.demo.DemoLists;
import se.kommun.iop.ui.frame.Words;

/** Lists that a visitor of the demonstration can hand in with one click. */
final class DemoListsPanel extends Div {

    DemoListsPanel(List<DemoLists.DemoList> lists, BiConsumer<String, byte[]> handIn) {
        if (lists.isEmpty()) {
            return;
        }
        var all = new UnorderedList();
        all.addClassName("tries");
        lists.forEach(list -> {
            var button = new Button(Words.say("demo.try"), click -> handIn.accept(list.fileName(), list.content()));
            button.setDisableOnClick(true);
            button.setAriaLabel(Words.say("demo.try.label", list.fileName()));
            all.add(new ListItem(new Span(list.fileName()), button));
        });
        var section = new Section(new H2(Words.say("demo.title")), new Paragraph(Words.say("demo.text")), all);
        section.addClassName("card");
        add(section);
    }
}
