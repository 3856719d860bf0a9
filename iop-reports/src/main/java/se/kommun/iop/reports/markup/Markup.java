package se.kommun.iop.reports.markup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/** XML in which no element is left open and no text is taken for markup. Long tables are too much for trees in memory. */
public final class Markup {

    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes name, value, name, value */
    public Markup start(String element, String... attributes) {
        tag(element, attributes);
        written.append('>');
        open.push(element);
        return this;
    }

    public Markup end() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    /** @param attributes name, value, name, value */
    public Markup empty(String element, String... attributes) {
        tag(element, attributes);
        written.append("/>");
        return this;
    }

    /** @param text of characters that XML can carry */
    public Markup text(String text) {
        escaped(text, false);
        return this;
    }

    public int length() {
        return written.length();
    }

    /** Hands on what has been written so far, and forgets it. */
    public void moveTo(OutputStream out) throws IOException {
        out.write(written.toString().getBytes(UTF_8));
        written.setLength(0);
    }

    /** @throws IllegalStateException while an element is open */
    public byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Every element is ended");
        }
        return written.toString().getBytes(UTF_8);
    }

    private void tag(String element, String... attributes) {
        written.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            written.append(' ').append(attributes[i]).append("=\"");
            escaped(attributes[i + 1], true);
            written.append('"');
        }
    }

    private void escaped(String text, boolean quoted) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            var entity = entity(text.charAt(i), quoted);
            if (!entity.isEmpty()) {
                written.append(text, from, i).append(entity);
                from = i + 1;
            }
        }
        written.append(text, from, text.length());
    }

    private static String entity(char character, boolean quoted) {
        return switch (character) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '\r' -> "&#xd;";
            case '"' -> quoted ? "&quot;" : "";
            case '\n' -> quoted ? "&#xa;" : "";
            case '\t' -> quoted ? "&#x9;" : "";
            default -> "";
        };
    }
}
