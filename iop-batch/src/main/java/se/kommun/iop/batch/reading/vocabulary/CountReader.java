package se.kommun.iop.batch.reading.vocabulary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import se.kommun.iop.batch.workbook.Cell;
import se.kommun.iop.batch.workbook.CellValue;
import se.kommun.iop.domain.observation.Reported;

/** Reads counts: numbers as stored, numbers in words' company, closed and cancelled days. Never adds, never guesses. */
final class CountReader {

    private static final double RESIDUE = 1e-6;
    /** Eight digits or more are a date, a telephone number or a personal number, whichever column they stand in. */
    private static final BigDecimal TOO_LONG = BigDecimal.valueOf(10_000_000);

    private static final Pattern DASH = Pattern.compile("[-_./ ]+");
    private static final Pattern NUMBER = Pattern.compile("- ?\\d[\\d ]*(?:[.,]\\d+)?|\\d[\\d ]*(?:[.,]\\d*)?");
    private static final Pattern GROUPED =
            Pattern.compile("-? ?\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?|-? ?\\d+(?:[.,]\\d*)?");
    /** As it is typed to make a text of a number. */
    private static final Pattern APOSTROPHE = Pattern.compile("^['\u2019\u00b4`](?=\\d)");

    private static final Pattern WITH_UNIT = Pattern.compile("(.*\\d) ?([a-z]+)\\.?");
    private static final Pattern ABOUT = Pattern.compile("([a-z]+(?::a)?)\\.? ?(\\d.*)");
    private static final Pattern DAY = Pattern.compile(
            "\\d{1,2} ?/ ?\\d{1,2}|\\b(?:19|20)\\d{2}\\b(?:-\\d{2}-\\d{2})?|(?<=\\bkl[. ]{0,2}\\d{1,2})[:.]\\d{2}");
    private static final List<String> STATES = List.of("state.closed", "state.cancelled");

    private final Lexicon lexicon = Lexicon.swedish();

    Count read(Cell cell, int decimals) {
        return switch (cell.value()) {
            case CellValue.Number(double value) -> figure(exact(value), false, "number", decimals);
            // A count in a cell that is formatted as a date is still what is stored; a real date is not a count.
            case CellValue.Day(var at, double serial) ->
                serial >= 0 && serial < 1000
                        ? figure(exact(serial), false, "number", decimals)
                        : Count.Refused.of("not-a-number");
            case CellValue.Text(String text) -> read(text, decimals);
            case CellValue.Bool(boolean value) -> Count.Refused.of("not-a-number");
            case CellValue.Error(String code) -> Count.Refused.of("formula-error");
            case CellValue.NotCalculated() -> Count.Refused.of("formula-not-calculated");
        };
    }

    Count read(String text, int decimals) {
        var written = Words.fold(text);
        if (written.isEmpty()) {
            return new Count.Nothing();
        }
        if (DASH.matcher(written).matches()) {
            return new Count.Dash();
        }
        var state = state(written);
        return state instanceof Count.Word ? alone(state, written) : number(written, decimals);
    }

    /** Closed or cancelled, unless a number beside it may be a count: a week, a day or a time is none. */
    private Count alone(Count state, String written) {
        var words = Words.tokens(DAY.matcher(written).replaceAll(" "));
        for (int i = 0; i < words.size(); i++) {
            boolean number = Character.isDigit(words.get(i).charAt(0));
            boolean week = i > 0 && lexicon.has("number.label", words.get(i - 1));
            boolean day = i + 1 < words.size() && lexicon.month(words.get(i + 1)) != 0;
            if (number && !week && !day) {
                return Count.Refused.of("not-a-number");
            }
        }
        return state;
    }

    /** Whether a remark says that the day was closed or cancelled: its first words do. */
    Count state(String folded) {
        if (!folded.isEmpty() && Character.isDigit(folded.charAt(0))) {
            return new Count.Nothing();
        }
        var words = Words.tokens(folded);
        for (String entry : STATES) {
            for (int count = Math.min(3, words.size()); count >= 1; count--) {
                if (lexicon.has(entry, String.join(" ", words.subList(0, count)))) {
                    return entry.equals("state.closed")
                            ? new Count.Word(new Reported.Closed(), "closed")
                            : new Count.Word(new Reported.Cancelled(), "cancelled");
                }
            }
        }
        return new Count.Nothing();
    }

    private Count number(String written, int decimals) {
        var text = APOSTROPHE.matcher(written).replaceFirst("");
        boolean approximate = false;
        if (text.startsWith("~") || text.startsWith("≈")) {
            approximate = true;
            text = text.substring(1).strip();
        }
        var about = ABOUT.matcher(text);
        if (about.matches() && lexicon.has("approximate", String.join(" ", Words.tokens(about.group(1))))) {
            approximate = true;
            text = about.group(2);
        }
        if (text.endsWith("?")) {
            approximate = true;
            text = text.substring(0, text.length() - 1).strip();
        }
        var unit = WITH_UNIT.matcher(text);
        if (unit.matches() && lexicon.has("unit", unit.group(2))) {
            text = unit.group(1);
        }
        if (!NUMBER.matcher(text).matches() || !GROUPED.matcher(text).matches()) {
            return Count.Refused.of("not-a-number");
        }
        var digits = text.replace(" ", "").replace(',', '.').replaceFirst("\\.$", "");
        return digits.length() > 15
                ? Count.Refused.of("not-a-number")
                : figure(new BigDecimal(digits), approximate, approximate ? "approximate" : "number-text", decimals);
    }

    private static Count figure(BigDecimal value, boolean approximate, String rule, int decimals) {
        if (value.abs().compareTo(TOO_LONG) >= 0) {
            return Count.Refused.of("not-a-number");
        }
        if (value.signum() < 0) {
            return new Count.Refused("negative", List.of(value.toPlainString()));
        }
        var rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        return rounded.subtract(value).abs().doubleValue() > RESIDUE
                ? new Count.Refused("fraction", List.of(value.toPlainString()))
                : new Count.Figure(rounded, approximate, rule);
    }

    /** What is stored, without the residue of binary arithmetic. */
    static BigDecimal exact(double value) {
        return Math.abs(value - Math.rint(value)) < RESIDUE
                ? BigDecimal.valueOf(Math.rint(value)).setScale(0, RoundingMode.HALF_UP)
                : BigDecimal.valueOf(value).setScale(8, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
