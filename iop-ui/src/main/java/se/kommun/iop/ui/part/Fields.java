package se.kommun.iop.ui.part;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.kommun.iop.ui.frame.Words;

/** Fields as the forms of an agreement's parts have them; each is labelled and explained by its words. */
final class Fields {

    private Fields() {}

    static TextField text(String key) {
        var field = new TextField(Words.say(key));
        Words.ifAny(key + ".help").ifPresent(field::setHelperText);
        return field;
    }

    static TextArea area(String key) {
        var field = new TextArea(Words.say(key));
        Words.ifAny(key + ".help").ifPresent(field::setHelperText);
        field.setMinRows(2);
        field.addClassName("wide");
        return field;
    }

    static <T> Select<T> select(String key, Collection<T> items, Function<T, String> called) {
        var select = new Select<T>();
        select.setLabel(Words.say(key));
        select.setItems(items);
        select.setItemLabelGenerator(called::apply);
        Words.ifAny(key + ".help").ifPresent(select::setHelperText);
        return select;
    }

    static <E extends Enum<E>> Select<E> choice(String key, E[] items, E first) {
        var select = select(key, List.of(items), one -> Words.say(key, one));
        select.setValue(first);
        return select;
    }

    static String missing() {
        return Words.say("make.missing");
    }

    static String said(TextField field) {
        return field.getValue().strip();
    }

    static String said(TextArea field) {
        return field.getValue().strip();
    }

    static Optional<String> ifAny(String text) {
        return Optional.of(text.strip()).filter(one -> !one.isEmpty());
    }

    /** One thing on each line. */
    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Things with commas between. */
    static List<String> listed(String text) {
        return Stream.of(text.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
