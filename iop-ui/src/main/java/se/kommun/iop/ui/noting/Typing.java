package se.kommun.iop.ui.noting;

import com.vaadin.flow.component.HasValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kommun.iop.domain.unsaved.UnsavedForm;

/** What stands in a row of fields, each by its number. */
final class Typing {

    private Typing() {}

    static Map<String, String> of(List<HasValue<?, ?>> fields) {
        var typed = new LinkedHashMap<String, String>();
        for (int at = 0; at < fields.size(); at++) {
            typed.put(String.valueOf(at), FieldText.read(fields.get(at)));
        }
        return typed;
    }

    static void put(UnsavedForm form, List<HasValue<?, ?>> fields) {
        for (int at = 0; at < fields.size(); at++) {
            var field = fields.get(at);
            Optional.ofNullable(form.typed().get(String.valueOf(at))).ifPresent(text -> FieldText.write(field, text));
        }
    }
}
