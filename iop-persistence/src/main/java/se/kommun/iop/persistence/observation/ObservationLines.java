package se.kommun.iop.persistence.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import se.kommun.iop.domain.observation.Observation;
import se.kommun.iop.domain.observation.Reported;

/**
 * Writes observations as lines of text, one each: place, day, measure, figure or state, {@code ~} for an estimate, sheet,
 * address, what is written there, and the rule it was understood by, with tabs between. Left empty, a field says the same
 * as on the line above; one that says nothing is {@code \e}. {@link WrittenLines} reads them back.
 */
final class ObservationLines {

    static final char BETWEEN = '\t';
    static final char END = '\n';
    static final String NOTHING = "\\e";
    static final String ESTIMATED = "~";
    static final String CANCELLED = "CANCELLED";
    static final String CLOSED = "CLOSED";

    // What a draft never says more of than this. A longer text would not be one that was understood.
    private static final int WRITTEN = 60;
    private static final int UNDERSTOOD = 200;
    private static final int ADDRESS = 20;
    private static final int DIGITS = 24;
    private static final int DECIMALS = 6;

    private final StringBuilder text = new StringBuilder();
    private final String[] above = {"", "", "", "", ""};
    private LocalDate day = LocalDate.MIN;

    int length() {
        return text.length();
    }

    void add(Observation observation) {
        if (!text.isEmpty()) {
            text.append(END);
        }
        var key = observation.key();
        var source = observation.source();
        same(0, key.place().text());
        text.append(BETWEEN);
        if (!key.date().equals(day)) {
            day = key.date();
            text.append(day);
        }
        text.append(BETWEEN);
        same(1, key.measure().text());
        text.append(BETWEEN);
        reported(observation.reported());
        text.append(BETWEEN).append(observation.estimated() ? ESTIMATED : "").append(BETWEEN);
        same(2, source.cell().sheet());
        text.append(BETWEEN);
        same(3, within(ADDRESS, source.cell().address()));
        text.append(BETWEEN);
        escaped(within(WRITTEN, source.written()));
        text.append(BETWEEN);
        same(4, within(UNDERSTOOD, source.understood()));
    }

    /** All lines since the last time. The next ones do not lean on them. */
    String take() {
        var lines = text.toString();
        text.setLength(0);
        Arrays.fill(above, "");
        day = LocalDate.MIN;
        return lines;
    }

    /** What was on the line above is not said again; nor was there a text above the first line that could be meant. */
    private void same(int field, String value) {
        if (value.isEmpty() || !value.equals(above[field])) {
            above[field] = value;
            escaped(value);
        }
    }

    /** @throws IllegalArgumentException rather than keep a figure that nothing else here could have */
    private void reported(Reported reported) {
        switch (reported) {
            case Reported.Counted(BigDecimal value) -> {
                if (value.scale() > DECIMALS || value.precision() - value.scale() > DIGITS - DECIMALS) {
                    throw new IllegalArgumentException("A figure with more digits than can be kept");
                }
                text.append(value.toPlainString());
            }
            case Reported.Cancelled() -> text.append(CANCELLED);
            case Reported.Closed() -> text.append(CLOSED);
        }
    }

    private static String within(int length, String value) {
        if (value.length() > length) {
            throw new IllegalArgumentException("A text longer than what is kept of a cell");
        }
        return value;
    }

    private void escaped(String value) {
        if (value.isEmpty()) {
            text.append(NOTHING);
        }
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            switch (letter) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(letter);
            }
        }
    }
}
