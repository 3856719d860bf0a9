package se.kommun.iop.ui.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import se.kommun.iop.domain.search.Excerpt;
import se.kommun.iop.ui.access.Visitor;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Words;

/** What was found, by what it was found in, each with the words around it. */
final class SearchResults extends Div {

    private static final int SHOWN = 20;

    SearchResults(List<Found> found, Visitor visitor) {
        addClassName("search-results");
        var count = new Paragraph(Words.say("search.count", found.size()));
        count.getElement().setAttribute("role", "status");
        add(count);
        found.stream()
                .collect(Collectors.groupingBy(Found::heading, LinkedHashMap::new, Collectors.toList()))
                .forEach((heading, all) -> add(part(heading, all, visitor)));
    }

    private static Part part(String heading, List<Found> all, Visitor visitor) {
        var list = new UnorderedList();
        all.stream().limit(SHOWN).forEach(one -> list.add(item(one, visitor)));
        var part = new Part(Words.say("search.heading", heading, all.size()), list);
        if (all.size() > SHOWN) {
            part.add(new Paragraph(Words.say("search.more", all.size() - SHOWN)));
        }
        return part;
    }

    private static ListItem item(Found one, Visitor visitor) {
        var item = new ListItem(one.link(visitor));
        if (!one.where().isBlank()) {
            var where = new Span(one.where());
            where.addClassName("source");
            item.add(where);
        }
        item.add(excerpt(one.excerpt()));
        return item;
    }

    private static Paragraph excerpt(Excerpt excerpt) {
        var paragraph = new Paragraph();
        paragraph
                .getElement()
                .appendChild(
                        Element.createText(excerpt.before()),
                        new Element("mark").setText(excerpt.found()),
                        Element.createText(excerpt.after()));
        return paragraph;
    }
}
