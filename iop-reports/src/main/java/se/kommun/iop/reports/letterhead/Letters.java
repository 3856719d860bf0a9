package se.kommun.iop.reports.letterhead;

import java.util.Optional;

/**
 * How high the lines of a paragraph are that says nothing about it itself.
 *
 * @param size of the letters, in half points
 * @param line their height, in 240ths of the usual
 * @param after the distance below, in twentieths of a point
 */
record Letters(int size, int line, int after) {

    private static final int USUAL_SIZE = 22;
    private static final int USUAL_LINE = 240;

    static Letters usual(Styles styles) {
        var told = styles.defaults();
        styles.named("Normal").map(styles::look).ifPresent(told::add);
        return new Letters(
                told.number("sz", "val").orElse(USUAL_SIZE),
                told.isExact() ? USUAL_LINE : told.number("spacing", "line").orElse(USUAL_LINE),
                told.number("spacing", "after").orElse(0));
    }

    /** Those of a style that may tell something else. */
    Letters of(Optional<Look> style) {
        return new Letters(style.flatMap(look -> look.number("sz", "val")).orElse(size), line, 0);
    }

    /** In twentieths of a point. */
    int height() {
        return size * 12 * line / 240;
    }
}
