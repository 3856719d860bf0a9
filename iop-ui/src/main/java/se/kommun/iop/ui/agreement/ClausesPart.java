package se.kommun.iop.ui.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.Clause;
import se.kommun.iop.ui.frame.Part;
import se.kommun.iop.ui.frame.Words;

/** The agreement as written, clause by clause, each with where in the document it stands. */
final class ClausesPart extends Div {

    /** @param wanted the code of the clause that somebody looks for: it is shown and gone to */
    ClausesPart(Agreement agreement, Optional<String> wanted, Component... actions) {
        var text = new Div();
        text.addClassName("as-written");
        List<String> under = List.of();
        for (var clause : agreement.clauses()) {
            if (!clause.headings().equals(under)) {
                under = clause.headings();
                text.add(new H3(String.join(" – ", under)));
            }
            var paragraph = paragraph(clause);
            text.add(paragraph);
            if (wanted.filter(clause.code().text()::equals).isPresent()) {
                goTo(paragraph);
            }
        }
        agreement
                .footnotes()
                .forEach(note ->
                        text.add(sourced(Words.say("clauses.footnote", note.number(), note.text()), note.source())));
        var details = new Details(Words.say("clauses.show", agreement.clauses().size()), text);
        details.setOpened(wanted.isPresent());
        details.setVisible(!agreement.clauses().isEmpty());
        var part = new Part(Words.say("clauses.title"), details).offering(actions);
        if (actions.length > 0) {
            // Whoever may change the agreement may read all of it, with the addresses where somebody lives.
            part.add(new Details(Words.say("clauses.as-read"), new TextPanel(agreement)));
        }
        add(part);
    }

    /** The page opens with it in sight, and the next Tab starts there. */
    private static void goTo(Paragraph paragraph) {
        paragraph.addClassName("wanted");
        paragraph.getElement().setAttribute("tabindex", "-1");
        paragraph
                .getElement()
                .executeJs("setTimeout(() => { this.focus({ preventScroll: true });"
                        + " this.scrollIntoView({ block: 'center' }); }, 100)");
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
