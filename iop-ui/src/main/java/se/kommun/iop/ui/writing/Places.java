package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.kommun.iop.reports.word.Slot;

/** The places of a paper where people write, each made once: a field never leaves under somebody's hands. */
final class Places {

    private final Function<String, Optional<TextPlace>> making;
    private final Map<String, TextPlace> made = new LinkedHashMap<>();

    private Places(Function<String, Optional<TextPlace>> making) {
        this.making = making;
    }

    static Places of(Written written, Desk desk) {
        return new Places(key -> written.asked(key).map(asked -> new TextPlace(asked, desk)));
    }

    /** Nobody writes: what has been written is read. */
    static Places none() {
        return new Places(key -> Optional.empty());
    }

    /** @param text what the paper says there, for a place where nobody writes */
    Component at(Slot slot, String text) {
        if (!made.containsKey(slot.key())) {
            making.apply(slot.key()).ifPresent(place -> made.put(slot.key(), place));
        }
        return find(slot.key()).<Component>map(place -> place).orElseGet(() -> read(slot, text));
    }

    private static Component read(Slot slot, String text) {
        if (text.isBlank()) {
            var missing = new Paragraph(slot.missing());
            missing.addClassName("missing");
            return missing;
        }
        var paragraphs = new Div();
        text.lines().filter(line -> !line.isBlank()).map(Paragraph::new).forEach(paragraphs::add);
        return paragraphs;
    }

    Optional<TextPlace> find(String key) {
        return Optional.ofNullable(made.get(key));
    }
}
