package se.kommun.iop.ui.figures;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;
import se.kommun.iop.ui.frame.Words;

/** Bars by month and place, drawn here on the server. The table beside it says the same to whoever cannot see it. */
final class MonthChart extends Div {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 340;
    private static final String FONT = "sans-serif";

    /** Told apart by lightness too, and each at least 3:1 against white. */
    private static final List<Color> COLOURS = List.of(
            new Color(0x0B3C5D), new Color(0xC05A00), new Color(0x3E8E7E), new Color(0x7A4FA3), new Color(0x8C8C00));

    MonthChart(MonthTotals totals) {
        addClassName("chart");
        if (totals.all().total().occasions() > 0) {
            // The div keeps the letter case of the drawing's attributes, which a bare svg would lose.
            var drawing = new Div(new Html("<div>" + svg(totals) + "</div>"));
            drawing.getElement()
                    .setAttribute("role", "img")
                    .setAttribute(
                            "aria-label",
                            Words.say("chart.label", totals.measure().name()));
            add(drawing);
            getElement()
                    .setAttribute("tabindex", "0")
                    .setAttribute("role", "region")
                    .setAttribute("aria-label", Words.say("chart.region"));
        }
    }

    private static String svg(MonthTotals totals) {
        var canvas = new SVGGraphics2D(WIDTH, HEIGHT);
        chart(totals).draw(canvas, new Rectangle(WIDTH, HEIGHT));
        return canvas.getSVGElement(null, true, new ViewBox(0, 0, WIDTH, HEIGHT), null, null)
                .replaceFirst("width=\"" + WIDTH + "\" height=\"" + HEIGHT + "\"", "width=\"100%\"");
    }

    private static JFreeChart chart(MonthTotals totals) {
        var chart = ChartFactory.createBarChart(null, null, totals.measure().name(), bars(totals));
        chart.setBackgroundPaint(Color.WHITE);
        var plot = chart.getCategoryPlot();
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(new Color(0xC8C8C8));
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.getRangeAxis().setStandardTickUnits(NumberAxis.createIntegerTickUnits(Words.locale()));
        plot.getRangeAxis().setTickLabelFont(new Font(FONT, Font.PLAIN, 13));
        plot.getRangeAxis().setLabelFont(new Font(FONT, Font.PLAIN, 13));
        plot.getDomainAxis().setTickLabelFont(new Font(FONT, Font.PLAIN, 13));
        chart.getLegend().setItemFont(new Font(FONT, Font.PLAIN, 13));
        chart.getLegend().setFrame(BlockBorder.NONE);
        var renderer = (BarRenderer) plot.getRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setItemMargin(0.05);
        for (int i = 0; i < totals.places().size(); i++) {
            renderer.setSeriesPaint(i, COLOURS.get(i % COLOURS.size()));
        }
        return chart;
    }

    /** A month without any report has no bar: it is not a bar of no height. */
    private static DefaultCategoryDataset bars(MonthTotals totals) {
        var bars = new DefaultCategoryDataset();
        boolean oneYear = totals.rows().getFirst().month().getYear()
                == totals.rows().getLast().month().getYear();
        var label = DateTimeFormatter.ofPattern(oneYear ? "LLL" : "LLL uu", Words.locale());
        for (var row : totals.rows()) {
            for (int i = 0; i < totals.places().size(); i++) {
                var sum = row.sums().get(i);
                bars.addValue(
                        sum.occasions() == 0 ? null : sum.value(),
                        totals.places().get(i).name(),
                        row.month().format(label));
            }
        }
        return bars;
    }
}
