package se.kommun.iop.reports.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** A paper's tables and charts, each with its number and caption above it. */
final class Captioned {

    private final TabledDocument document;
    private final WordPaper.Labels labels;
    private int tables;
    private int figures;

    Captioned(TabledDocument document, WordPaper.Labels labels) {
        this.document = document;
        this.labels = labels;
    }

    void write(Table table, CTP caption) {
        tables++;
        number(labels.table(), tables, table.caption(), caption);
        document.add(table);
    }

    void write(BarChart chart, CTP caption, Front front) {
        figures++;
        number(labels.figure(), figures, chart.caption(), caption);
        var paragraph = document.createParagraph();
        paragraph.setStyle("Figure");
        try {
            ChartWriter.write(chart, document, paragraph, 100 + figures, front);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void number(String label, int number, String text, CTP caption) {
        Runs.text(caption, label + "\u00a0");
        Runs.field(caption, "SEQ " + label + " \\* ARABIC", Integer.toString(number));
        Runs.text(caption, ". " + Plain.line(text));
    }
}
