package se.kommun.iop.reports.word;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A bar chart of one series. Its figures always stand in a table too.
 *
 * @param caption stands above the chart, after its number
 * @param description what the chart shows, in words
 * @param series what the bars measure
 * @param format how a figure is written at its bar, such as {@code 0.0}
 */
public record BarChart(String caption, String description, String series, String format, List<Bar> bars) {

    /** @throws IllegalArgumentException without bars or without words for those who cannot see them */
    public BarChart {
        bars = List.copyOf(bars);
        if (bars.isEmpty() || caption.isBlank() || description.isBlank()) {
            throw new IllegalArgumentException("A chart has bars, a caption and an alternative text");
        }
    }

    /** One bar; without a value its place stays empty, for no figure is not a zero. */
    public record Bar(String category, Optional<BigDecimal> value) {}
}
