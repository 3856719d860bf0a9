package se.kommun.iop.ui.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands in a form: a text for each field, by its name; a field within a part of the form as {@code part.field}. */
public record Typed(Map<String, String> texts) {

    public static final Typed NOTHING = new Typed(Map.of());

    public Typed {
        texts = Map.copyOf(texts);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    public boolean isNothing() {
        return texts.isEmpty();
    }

    /** What stands in one part of the form. */
    public Typed within(String part) {
        var start = part + ".";
        return new Typed(texts.entrySet().stream()
                .filter(one -> one.getKey().startsWith(start))
                .collect(Collectors.toMap(one -> one.getKey().substring(start.length()), Map.Entry::getValue)));
    }

    /** The same with this in one part of the form, instead of what stood there. */
    public Typed with(String part, Typed inner) {
        var start = part + ".";
        var all = new LinkedHashMap<String, String>();
        texts.forEach((name, text) -> {
            if (!name.startsWith(start)) {
                all.put(name, text);
            }
        });
        inner.texts.forEach((name, text) -> all.put(start + name, text));
        return new Typed(all);
    }

    public Typed with(String name, String text) {
        var all = new LinkedHashMap<>(texts);
        all.put(name, text);
        return new Typed(all);
    }
}
