package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.H5;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.kommun.iop.reports.galley.Block;
import se.kommun.iop.reports.word.Inline;
import se.kommun.iop.reports.word.Labelled;

/** How each piece of a paper looks on a screen. */
record BlockView(Places places, Sources sources) {

    Component show(Block block) {
        return switch (block) {
            case Block.Title(var text) -> new H2(text);
            case Block.Fact(var label, var value) -> labelled("fact", label, value);
            case Block.Line(var text) -> new Paragraph(text);
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph(var pieces) -> paragraph(pieces);
            case Block.Items(var items) ->
                new UnorderedList(items.stream()
                        .map(pieces -> new ListItem(paragraph(pieces)))
                        .toArray(ListItem[]::new));
            case Block.Quoted(var text) -> quoted(text);
            case Block.Missing(var text) -> marked("missing", text);
            case Block.Typed(var slot, var text) -> places.at(slot, text);
            case Block.Box(var lines) -> box(lines);
            case Block.Remark(var text) -> marked("remark", text);
            case Block.Table table -> new PaperTable(table, places, sources);
            case Block.Chart chart -> new ChartFigure(chart);
            case Block.Contents contents -> new Div();
            case Block.Signature(var place, var whom, var below) -> signature(place, whom, below);
        };
    }

    /** The page and the paper have headings above these. */
    private static Component heading(Block.Heading heading) {
        return switch (heading.level()) {
            case 1 -> new H3(heading.text());
            case 2 -> new H4(heading.text());
            default -> new H5(heading.text());
        };
    }

    private static Paragraph paragraph(List<Inline> pieces) {
        var paragraph = new Paragraph();
        for (var piece : pieces) {
            switch (piece) {
                case Inline.Words(var text) -> paragraph.add(new Span(text));
                case Inline.Link(var text, var address) -> paragraph.add(new Anchor(address, text));
                case Inline.Note(var text) -> {
                    var note = new Span(" [" + text + "]");
                    note.addClassName("note-text");
                    paragraph.add(note);
                }
            }
        }
        return paragraph;
    }

    private static Component quoted(String text) {
        var paragraphs = new Div();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> paragraphs.add(new Paragraph(line)));
        return paragraphs;
    }

    private static Component box(List<Labelled> lines) {
        var box = new Div();
        box.addClassName("paper-box");
        lines.forEach(line -> box.add(labelled("fact", line.label(), line.text())));
        return box;
    }

    private static Component labelled(String css, String label, String value) {
        var strong = new Span(label + ": ");
        strong.addClassName("label");
        var line = new Paragraph(strong, new Span(value));
        line.addClassName(css);
        return line;
    }

    private static Component marked(String css, String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName(css);
        return paragraph;
    }

    private static Component signature(String place, List<Inline> whom, String below) {
        var signature = new Div(new Paragraph(place), paragraph(whom), new Paragraph(below));
        signature.addClassName("signature");
        return signature;
    }
}
