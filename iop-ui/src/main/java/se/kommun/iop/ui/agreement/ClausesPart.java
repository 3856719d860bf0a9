package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Clause;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Words;

/** The agreement as written, clause by clause, each with where in the document it stands. */
final class ClausesPart extends Div {

    ClausesPart(Agreement agreement) {
        var text = new Div();
        text.addClassName("as-written");
        List<String> under = List.of();
        for (var clause : agreement.clauses()) {
            if (!clause.headings().equals(under)) {
                under = clause.headings();
                text.add(new H3(String.join(" – ", under)));
            }
            text.add(paragraph(clause));
        }
        agreement
                .footnotes()
                .forEach(note ->
                        text.add(sourced(Words.say("clauses.footnote", note.number(), note.text()), note.source())));
        add(new Part(
                Words.say("clauses.title"),
                new Details(Words.say("clauses.show", agreement.clauses().size()), text)));
    }

    private static Paragraph paragraph(Clause clause) {
        var written = clause.form() == Clause.Form.LIST_ITEM ? "– " + clause.text() : clause.text();
        var paragraph = sourced(written, clause.source());
        clause.note().ifPresent(note -> {
            var remark = new Span(Words.say("clauses.note", note));
            remark.addClassName("note");
            paragraph.add(remark);
        });
        return paragraph;
    }

    private static Paragraph sourced(String text, String source) {
        var where = new Span(source);
        where.addClassName("source");
        var paragraph = new Paragraph(text);
        paragraph.add(" ");
        paragraph.add(where);
        return paragraph;
    }
}
