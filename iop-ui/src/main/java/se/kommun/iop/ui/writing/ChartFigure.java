package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import se.kommun.iop.reports.galley.Block;
import se.kommun.iop.reports.word.BarChart;
import se.kommun.iop.ui.frame.Table;
import se.kommun.iop.ui.frame.Words;

/** A chart of the paper, as the table of its figures with a bar beside each. */
final class ChartFigure extends Div {

    ChartFigure(Block.Chart block) {
        addClassName("chart-figure");
        var chart = block.chart();
        var highest = chart.bars().stream()
                .flatMap(bar -> bar.value().stream())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        var table = new Table(block.caption(), Words.say("writing.chart.what"), chart.series(), "");
        chart.bars()
                .forEach(bar -> table.with(
                        new Span(bar.category()),
                        new Span(bar.value().map(Words.wording()::number).orElse("\u2013")),
                        drawn(bar, highest)));
        add(table, new Paragraph(Words.say("writing.chart", chart.description())));
    }

    private static Div drawn(BarChart.Bar bar, BigDecimal highest) {
        var drawn = new Div();
        drawn.addClassName("bar");
        drawn.getElement().setAttribute("aria-hidden", "true");
        double share =
                highest.signum() == 0 ? 0 : bar.value().orElse(BigDecimal.ZERO).doubleValue() / highest.doubleValue();
        drawn.setWidth(Math.round(share * 100) + "%");
        return drawn;
    }
}
