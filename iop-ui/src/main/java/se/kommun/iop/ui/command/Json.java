package se.kommun.iop.ui.command;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, text, numbers and truths as JSON (RFC 8259), indented for a reader. */
final class Json {

    private final StringBuilder written = new StringBuilder();

    private Json() {}

    static String of(Map<String, ?> object) {
        var json = new Json();
        json.value(object, "");
        return json.written.append('\n').toString();
    }

    /** An object whose members keep this order: name, value, name, value. */
    static Map<String, @Nullable Object> object(@Nullable Object... members) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < members.length; i += 2) {
            object.put(String.valueOf(members[i]), members[i + 1]);
        }
        return object;
    }

    private void value(@Nullable Object value, String indent) {
        switch (value) {
            case null -> written.append("null");
            case Map<?, ?> object -> object(object, indent);
            case List<?> list -> list(list, indent);
            case BigDecimal number -> written.append(number.toPlainString());
            case Number number -> written.append(number);
            case Boolean truth -> written.append(truth);
            default -> text(value.toString());
        }
    }

    private void object(Map<?, ?> object, String indent) {
        var inner = indent + "  ";
        var separator = "{\n";
        for (var member : object.entrySet()) {
            written.append(separator).append(inner);
            text(String.valueOf(member.getKey()));
            written.append(": ");
            value(member.getValue(), inner);
            separator = ",\n";
        }
        written.append(object.isEmpty() ? "{}" : "\n" + indent + "}");
    }

    private void list(List<?> list, String indent) {
        var inner = indent + "  ";
        var separator = "[\n";
        for (var item : list) {
            written.append(separator).append(inner);
            value(item, inner);
            separator = ",\n";
        }
        written.append(list.isEmpty() ? "[]" : "\n" + indent + "]");
    }

    private void text(String text) {
        written.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> written.append("\\\"");
                case '\\' -> written.append("\\\\");
                case '\n' -> written.append("\\n");
                case '\r' -> written.append("\\r");
                case '\t' -> written.append("\\t");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c) && !paired(text, i)) {
                        written.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        written.append(c);
                    }
                }
            }
        }
        written.append('"');
    }

    /** A surrogate without its other half cannot be written in UTF-8. */
    private static boolean paired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
