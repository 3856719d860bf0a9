package se.kommun.iop.reports.word;

import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;

/** Draws a bar chart that Word itself can edit, with its alternative text. */
final class ChartWriter {

    private static final byte[] LINE = {(byte) 0xD0, (byte) 0xD7, (byte) 0xE0};

    private ChartWriter() {}

    static void write(BarChart bars, XWPFDocument document, XWPFParagraph paragraph, int id, Front front)
            throws IOException {
        try {
            var run = paragraph.createRun();
            var chart = document.createChart(run, Runs.CHART_WIDTH, Runs.CHART_HEIGHT);
            draw(bars, chart, ChartNumbers.in(front.locale()));
            describe(bars, run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr(), id);
            steady(chart, front.madeAt());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("POI makes charts in the right format", e);
        }
    }

    private static void draw(BarChart bars, XWPFChart chart, ChartNumbers written) {
        int count = bars.bars().size();
        var categories = XDDFDataSourcesFactory.fromArray(
                bars.bars().stream()
                        .map(BarChart.Bar::category)
                        .map(Plain::line)
                        .toArray(String[]::new),
                chart.formatRange(new org.apache.poi.ss.util.CellRangeAddress(1, count, 0, 0)),
                0);
        var values = XDDFDataSourcesFactory.fromArray(
                numbers(bars), chart.formatRange(new org.apache.poi.ss.util.CellRangeAddress(1, count, 1, 1)), 1);
        values.setFormatCode(bars.format());
        var bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
        var left = chart.createValueAxis(AxisPosition.LEFT);
        left.setCrosses(AxisCrosses.AUTO_ZERO);
        left.setCrossBetween(AxisCrossBetween.BETWEEN);
        left.setMinimum(0);
        left.setMajorTickMark(AxisTickMark.NONE);
        bottom.setMajorTickMark(AxisTickMark.NONE);
        left.setNumberFormat(written.as("#,##0"));
        left.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(solid(LINE)));
        left.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(solid(LINE)));
        bottom.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(solid(LINE)));
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bottom, left);
        data.setBarDirection(BarDirection.COL);
        data.setGapWidth(60);
        data.setVaryColors(false);
        var series = (XDDFBarChartData.Series) data.addSeries(categories, values);
        series.setTitle(Plain.line(bars.series()), chart.setSheetTitle(Plain.line(bars.series()), 1));
        chart.plot(data);
        // Otherwise the numbers are written as in the chart's own workbook.
        chart.getCTChart().getPlotArea().getValAxArray(0).getNumFmt().setSourceLinked(false);
        Stripes.fill(bars(chart).addNewSpPr());
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getCTChart().addNewAutoTitleDeleted().setVal(true);
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        figuresAtBars(chart, written.as(bars.format()));
    }

    private static Number[] numbers(BarChart bars) {
        return bars.bars().stream().map(bar -> bar.value().orElse(null)).toArray(Number[]::new);
    }

    private static void figuresAtBars(XWPFChart chart, String format) {
        var labels = bars(chart).addNewDLbls();
        var numbers = labels.addNewNumFmt();
        numbers.setFormatCode(format);
        numbers.setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static CTBarSer bars(XWPFChart chart) {
        return chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
    }

    private static void describe(
            BarChart bars, org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps properties, int id) {
        properties.setId(id);
        properties.setName(Plain.line(bars.caption()));
        properties.setDescr(Plain.line(bars.description()));
    }

    /** The chart's own workbook would tell when it was made. */
    private static void steady(XWPFChart chart, Instant madeAt) throws IOException, InvalidFormatException {
        var properties = chart.getWorkbook().getProperties().getCoreProperties();
        properties.setCreated(Optional.of(Date.from(madeAt)));
        properties.setModified(Optional.of(Date.from(madeAt)));
    }

    private static XDDFSolidFillProperties solid(byte[] colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(colour));
    }
}
