package se.kommun.iop.ui.part;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import se.kommun.iop.ui.form.TypedForm;
import se.kommun.iop.ui.noting.Check;

/** One text, with the code and the clause that it may have. */
final class LineRow extends TypedForm {

    final TextField code;
    final TextField clause = hidden("clause", new TextField());
    final TextArea text;

    LineRow(String key, TextField code) {
        this.code = hidden("code", code);
        this.text = Fields.area(key);
        field("text", text, Check.filled(text, Fields.missing()));
        text.setMinRows(1);
        add(text);
    }

    LineRow with(String known, String where, String said) {
        code.setValue(known);
        clause.setValue(where);
        text.setValue(said);
        return this;
    }

    String said() {
        return Fields.said(text);
    }
}
