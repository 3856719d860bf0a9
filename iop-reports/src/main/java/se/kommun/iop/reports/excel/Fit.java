package se.kommun.iop.reports.excel;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How wide columns need to be. What a heading says is the most, unless a word or a number would then not fit: a number
 * without room is shown as #####. Of long tables rows are looked at here and there.
 */
final class Fit {

    private static final int LOOKED_AT = 200;
    private static final int LONGEST_WORD = 30;

    /** The room for the mark of a filter, and for what is written in bold. */
    private static final int AIR = 3;

    private Fit() {}

    static List<Heading> of(TableSheet sheet) {
        int step = Math.max(1, sheet.rows().size() / LOOKED_AT);
        var looked = IntStream.iterate(0, row -> row < sheet.rows().size(), row -> row + step)
                .mapToObj(row -> sheet.rows().get(row))
                .toList();
        return IntStream.range(0, sheet.headings().size())
                .mapToObj(column -> fitted(
                        sheet.headings().get(column),
                        Stream.concat(looked.stream(), Stream.of(sheet.totals()).filter(row -> !row.isEmpty()))
                                .map(row -> row.get(column))
                                .toList()))
                .toList();
    }

    private static Heading fitted(Heading heading, List<Value> values) {
        int least = AIR + Math.max(longestWord(heading.text()), longest(values, Fit::unbroken));
        int useful = AIR + Math.max(heading.text().length(), longest(values, Fit::length));
        int width = heading.numbers() ? heading.width() : Math.min(heading.width(), useful);
        return new Heading(heading.text(), Math.max(width, least), heading.numbers());
    }

    private static int longest(List<Value> values, ToIntFunction<Value> length) {
        return values.stream().mapToInt(length).max().orElse(0);
    }

    private static int unbroken(Value value) {
        return value instanceof Value.Text(var text) ? longestWord(text) : length(value) - 1;
    }

    private static int length(Value value) {
        return switch (value) {
            case Value.Text(var text) ->
                text.lines().mapToInt(String::length).max().orElse(0);
            case Value.Count(var number, var decimals) ->
                digits(number.toBigInteger().toString()) + 1 + decimals;
            case Value.Average(var number) -> digits(number.toBigInteger().toString()) + 2;
            case Value.Share share -> "100,0 %".length();
            case Value.Day day -> "0000-00-00".length();
            case Value.Month month -> "0000-00".length();
            case Value.Formula(var formula, var now) -> length(now);
        };
    }

    /** With the spaces between thousands. */
    private static int digits(String number) {
        return number.length() + number.length() / 3;
    }

    private static int longestWord(String text) {
        int longest =
                Stream.of(text.split("[\\s-]+")).mapToInt(String::length).max().orElse(0);
        return Math.min(LONGEST_WORD, longest);
    }
}
