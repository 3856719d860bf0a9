package se.kommun.iop.reports.excel;

import java.util.List;
import java.util.stream.IntStream;

/** How high a row must be for its wrapped text: not every program works that out when it opens a workbook. */
final class Heights {

    private static final float LINE = 13;
    private static final float AIR = 3;

    /** What Excel allows. */
    private static final float HIGHEST = 409;

    private Heights() {}

    static float header(List<Heading> headings) {
        return points(headings.stream()
                .mapToInt(heading -> lines(heading.text(), heading.width() - 2))
                .max()
                .orElse(1));
    }

    static float row(List<Value> values, List<Heading> headings) {
        return points(IntStream.range(0, values.size())
                .map(i -> values.get(i) instanceof Value.Text(var text)
                        ? lines(text, headings.get(i).width())
                        : 1)
                .max()
                .orElse(1));
    }

    private static float points(int lines) {
        return Math.min(HIGHEST, lines * LINE + AIR);
    }

    /** A column's width is counted in digits, which are wider than most letters; words leave some of it empty. */
    private static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> 1 + (int) (line.length() / Math.max(1, width * 1.05)))
                .sum();
    }
}
