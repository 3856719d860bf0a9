package se.kommun.iop.ui.part;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Stream;
import se.kommun.iop.domain.agreement.Clause;
import se.kommun.iop.ui.form.Codes;
import se.kommun.iop.ui.form.TypedForm;
import se.kommun.iop.ui.frame.Words;
import se.kommun.iop.ui.noting.Check;

/** One paragraph in the agreement's own words, below its heading. */
final class ClauseRow extends TypedForm {

    private static final String BELOW = " › ";

    private final TextField code;
    private final TextField source = hidden("source", new TextField());
    private final TextField note = hidden("note", new TextField());
    private final TextField headings = Fields.text("make.clause.heading");
    private final Checkbox isItem = new Checkbox(Words.say("make.clause.item"));
    private final TextArea text = Fields.area("make.clause.text");

    ClauseRow(TextField code) {
        this.code = hidden("code", code);
        field("headings", headings, Check.filled(headings, Fields.missing()));
        field("item", isItem);
        field("text", text, Check.filled(text, Fields.missing()));
        add(beside(headings, isItem), text);
    }

    String code() {
        return code.getValue();
    }

    void fill(Clause known) {
        code.setValue(known.code().text());
        source.setValue(known.source());
        known.note().ifPresent(note::setValue);
        headings.setValue(String.join(BELOW, known.headings()));
        isItem.setValue(known.form() == Clause.Form.LIST_ITEM);
        text.setValue(known.text());
    }

    Optional<Clause> clause() {
        var above = Stream.of(headings.getValue().split(BELOW.strip()))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        return Fields.ifAny(text.getValue())
                .filter(said -> !above.isEmpty())
                .map(said -> new Clause(
                        Codes.of(code),
                        above,
                        isItem.getValue() ? Clause.Form.LIST_ITEM : Clause.Form.PARAGRAPH,
                        said,
                        Fields.ifAny(source.getValue()).orElse(above.getFirst()),
                        Fields.ifAny(note.getValue())));
    }
}
