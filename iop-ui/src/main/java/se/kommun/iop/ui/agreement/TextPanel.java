package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.reports.agreementtext.AgreementText;
import se.kommun.iop.reports.agreementtext.Block;
import se.kommun.iop.reports.agreementtext.Piece;
import se.kommun.iop.reports.agreementtext.Section;
import se.kommun.iop.ui.frame.Words;

/** The agreement as it reads; what has yet to be said stands out. */
public final class TextPanel extends Div {

    /** The attribute of a heading that tells what it is about. */
    public static final String TOPIC = "data-topic";

    public TextPanel(Agreement agreement) {
        addClassName("agreement-text");
        getElement().setAttribute("lang", Words.SWEDISH.getLanguage());
        var text = AgreementText.of(agreement, Words.SWEDISH);
        var title = new Paragraph(text.title());
        title.addClassName("agreement-title");
        add(title);
        text.sections().forEach(this::add);
        if (!text.notes().isEmpty()) {
            var notes = new OrderedList();
            text.notes().forEach(note -> notes.add(new ListItem(note.note())));
            add(notes);
        }
    }

    private void add(Section section) {
        if (!section.heading().isBlank()) {
            var heading = section.level() > 1 ? new H4(section.heading()) : new H3(section.heading());
            section.topic().ifPresent(topic -> heading.getElement().setAttribute(TOPIC, topic.name()));
            add(heading);
        }
        var items = new ArrayList<ListItem>();
        for (var block : section.blocks()) {
            if (block instanceof Block.Item item) {
                items.add(pieces(new ListItem(), item.pieces()));
            } else {
                addList(items);
                add(block(block));
            }
        }
        addList(items);
    }

    private void addList(List<ListItem> items) {
        if (!items.isEmpty()) {
            add(new UnorderedList(items.toArray(ListItem[]::new)));
            items.clear();
        }
    }

    private static Component block(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> pieces(new Paragraph(), paragraph.pieces());
            case Block.Item item -> pieces(new Paragraph(), item.pieces());
            case Block.Gap gap -> gap(gap.mark());
            case Block.SignatureBlock signature -> signature(signature);
        };
    }

    private static Component gap(String mark) {
        var gap = new Paragraph(mark);
        gap.addClassName("gap");
        return gap;
    }

    private static Component signature(Block.SignatureBlock signature) {
        var block = new Div(
                new Paragraph(signature.placeAndDate()),
                pieces(new Paragraph(), signature.pieces()),
                new Paragraph(signature.title()));
        block.addClassName("signature-block");
        return block;
    }

    private static <C extends Component> C pieces(C into, List<Piece> pieces) {
        pieces.forEach(piece -> into.getElement().appendChild(element(piece)));
        return into;
    }

    private static Element element(Piece piece) {
        return switch (piece) {
            case Piece.Words words -> new Span(words.text()).getElement();
            case Piece.Link link -> new Anchor(link.address(), link.text()).getElement();
            case Piece.Note note -> new Element("sup").setText(String.valueOf(note.number()));
        };
    }
}
