package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kommun.iop.reports.galley.Block;
import se.kommun.iop.reports.galley.Galley;
import se.kommun.iop.reports.word.Front;
import se.kommun.iop.ui.frame.Words;

/** The pages of a paper, each with its header and its footer. */
final class Pages extends Div {

    /** The rest of a long appendix is for the file. */
    private static final int SHOWN = 40;

    Pages(Galley galley, Sources sources) {
        addClassName("pages");
        var view = new BlockView(Places.none(), sources);
        var pages = PageBreaks.of(galley.blocks());
        for (int i = 0; i < Math.min(pages.size(), SHOWN); i++) {
            add(page(galley.front(), pages.get(i), i + 1, pages.size(), view));
        }
        if (pages.size() > SHOWN) {
            add(new Paragraph(Words.say("pages.more", SHOWN, pages.size())));
        }
    }

    private static Section page(Front front, List<Block> blocks, int number, int of, BlockView view) {
        var author = new Span(front.author());
        author.addClassName("label");
        var head = new Div(
                author,
                new Span(number + " (" + of + ")"),
                new Span(Stream.concat(front.draftMark().stream(), front.running().stream())
                        .collect(Collectors.joining(" \u00b7 "))));
        head.addClassName("running-head");
        var content = new Div();
        content.addClassName("page-content");
        blocks.stream().map(view::show).forEach(content::add);
        var foot = new Div(new Span(front.foot()));
        foot.addClassName("page-foot");
        var page = new Section(head, content, foot);
        page.addClassNames("sheet", "page");
        page.getElement().setAttribute("aria-label", Words.say("pages.page", number, of));
        return page;
    }
}
