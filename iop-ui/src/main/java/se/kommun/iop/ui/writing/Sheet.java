package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kommun.iop.reports.galley.Block;
import se.kommun.iop.reports.galley.Galley;
import se.kommun.iop.reports.word.Front;

/** The paper in its column, section by section. */
final class Sheet extends Article {

    private final BlockView view;
    private final Div head = new Div();
    private final List<PaperSection> sections = new ArrayList<>();

    Sheet(BlockView view) {
        this.view = view;
        addClassName("sheet");
        head.addClassName("running-head");
        add(head);
    }

    void show(Galley galley) {
        head(galley.front());
        var parts = sections(galley.blocks());
        while (sections.size() > parts.size()) {
            remove(sections.removeLast());
        }
        for (int i = 0; i < parts.size(); i++) {
            if (i == sections.size()) {
                sections.add(new PaperSection(view));
                add(sections.getLast());
            }
            sections.get(i).show(parts.get(i));
        }
    }

    /** As at the top of every page. */
    private void head(Front front) {
        var author = new Span(front.author());
        author.addClassName("label");
        var running = new Span(Stream.concat(front.draftMark().stream(), front.running().stream())
                .collect(Collectors.joining(" \u00b7 ")));
        head.removeAll();
        head.add(author, running);
    }

    /** Each begins with a heading of the first level, but for what stands before the first of them. */
    private static List<List<Block>> sections(List<Block> blocks) {
        var starts = IntStream.range(0, blocks.size())
                .filter(at -> at == 0 || blocks.get(at) instanceof Block.Heading heading && heading.level() == 1)
                .boxed()
                .toList();
        return IntStream.range(0, starts.size())
                .mapToObj(at ->
                        blocks.subList(starts.get(at), at + 1 < starts.size() ? starts.get(at + 1) : blocks.size()))
                .toList();
    }
}
