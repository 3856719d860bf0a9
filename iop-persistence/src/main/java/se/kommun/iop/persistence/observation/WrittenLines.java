package se.kommun.iop.persistence.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.observation.CellReference;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Reported;

/** Reads back what {@link ObservationLines} wrote, page after page. What is said again is the same object again. */
final class WrittenLines {

    private static final int FIELDS = 9;
    private static final Reported CANCELLED = new Reported.Cancelled();
    private static final Reported CLOSED = new Reported.Closed();

    private final Map<String, Code> codes = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final String[] fields = new String[FIELDS];
    private final String[] above = new String[FIELDS];

    void read(String page, Consumer<Observation> to) {
        Arrays.fill(above, "");
        var day = LocalDate.MIN;
        for (int from = 0; from < page.length(); ) {
            int end = page.indexOf(ObservationLines.END, from);
            end = end < 0 ? page.length() : end;
            split(page, from, end);
            day = fields[1].isEmpty() ? day : LocalDate.parse(fields[1]);
            to.accept(new Observation(
                    new Observation.Key(code(0), day, code(2)),
                    reported(fields[3]),
                    fields[4].equals(ObservationLines.ESTIMATED),
                    new Observation.Source(new CellReference(shared(5), said(6)), plain(fields[7]), shared(8))));
            from = end + 1;
        }
    }

    private void split(String page, int from, int end) {
        int start = from;
        for (int field = 0; field < FIELDS; field++) {
            int next = field == FIELDS - 1 ? end : page.indexOf(ObservationLines.BETWEEN, start);
            if (next < 0 || next > end) {
                throw new IllegalStateException("A line of a draft that is cut off");
            }
            fields[field] = page.substring(start, next);
            start = next + 1;
        }
    }

    private Code code(int field) {
        return codes.computeIfAbsent(said(field), Code::new);
    }

    private String shared(int field) {
        return texts.computeIfAbsent(said(field), text -> text);
    }

    private String said(int field) {
        if (!fields[field].isEmpty()) {
            above[field] = plain(fields[field]);
        }
        return above[field];
    }

    private static Reported reported(String text) {
        return switch (text) {
            case ObservationLines.CANCELLED -> CANCELLED;
            case ObservationLines.CLOSED -> CLOSED;
            default -> new Reported.Counted(new BigDecimal(text));
        };
    }

    private static String plain(String escaped) {
        if (escaped.indexOf('\\') < 0) {
            return escaped;
        }
        var text = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char letter = escaped.charAt(i);
            if (letter == '\\') {
                switch (escaped.charAt(++i)) {
                    case 't' -> text.append('\t');
                    case 'n' -> text.append('\n');
                    case 'r' -> text.append('\r');
                    case 'e' -> {}
                    default -> text.append('\\');
                }
            } else {
                text.append(letter);
            }
        }
        return text.toString();
    }
}
