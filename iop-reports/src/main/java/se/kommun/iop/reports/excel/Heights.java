package se.kommun.iop.reports.excel;

import java.util.List;

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
        int most = 1;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Value.Text(var text)) {
                most = Math.max(most, lines(text, headings.get(i).width()));
            }
        }
        return points(most);
    }

    private static float points(int lines) {
        return Math.min(HIGHEST, lines * LINE + AIR);
    }

    /** A column's width is counted in digits, which are wider than most letters; words leave some of it empty. */
    private static int lines(String text, int width) {
        return text.indexOf('\n') < 0
                ? broken(text, width)
                : text.lines().mapToInt(line -> broken(line, width)).sum();
    }

    private static int broken(String line, int width) {
        return 1 + (int) (line.length() / Math.max(1, width * 1.05));
    }
}
