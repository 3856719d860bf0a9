package se.kommun.iop.reports.galley;

import java.util.ArrayList;
import java.util.List;
import se.kommun.iop.reports.word.BarChart;
import se.kommun.iop.reports.word.Front;
import se.kommun.iop.reports.word.Inline;
import se.kommun.iop.reports.word.Labelled;
import se.kommun.iop.reports.word.Manuscript;
import se.kommun.iop.reports.word.Slot;
import se.kommun.iop.reports.word.Table;
import se.kommun.iop.reports.word.WordPaper;

/** A paper collected block by block. */
public final class Galley implements Manuscript {

    private final Front front;
    private final WordPaper.Labels labels;
    private final Reader reader;
    private final List<Block> blocks = new ArrayList<>();
    private int tables;
    private int figures;

    /** Who has the paper before them. */
    public enum Reader {
        /** Writes in it: the place of each text is shown. */
        WRITES,
        /** Reads it as it will be printed. */
        READS
    }

    public Galley(Front front, WordPaper.Labels labels, Reader reader) {
        this.front = front;
        this.labels = labels;
        this.reader = reader;
    }

    /** What every page repeats. */
    public Front front() {
        return front;
    }

    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    @Override
    public void title() {
        blocks.add(new Block.Title(front.title()));
    }

    @Override
    public void fact(String label, String value) {
        blocks.add(new Block.Fact(label, value));
    }

    @Override
    public void line(String text) {
        blocks.add(new Block.Line(text));
    }

    @Override
    public void heading(int newLevel, String text) {
        blocks.add(new Block.Heading(newLevel, text, false));
    }

    @Override
    public void newPage(String text) {
        blocks.add(new Block.Heading(1, text, true));
    }

    @Override
    public void lead(String text) {
        blocks.add(new Block.Paragraph(Inline.words(text)));
    }

    @Override
    public void lead(List<Inline> pieces) {
        blocks.add(new Block.Paragraph(List.copyOf(pieces)));
    }

    @Override
    public void paragraph(String text) {
        blocks.add(new Block.Quoted(text));
    }

    @Override
    public void paragraph(List<Inline> pieces) {
        blocks.add(new Block.Paragraph(List.copyOf(pieces)));
    }

    @Override
    public void bullets(List<String> items) {
        items.forEach(item -> bullet(Inline.words(item)));
    }

    @Override
    public void bullet(List<Inline> pieces) {
        var items = new ArrayList<List<Inline>>();
        if (!blocks.isEmpty() && blocks.getLast() instanceof Block.Items(var before)) {
            items.addAll(before);
            blocks.removeLast();
        }
        items.add(List.copyOf(pieces));
        blocks.add(new Block.Items(List.copyOf(items)));
    }

    @Override
    public void typed(String text) {
        blocks.add(new Block.Quoted(text));
    }

    @Override
    public void place(Slot slot, String text, Runnable written) {
        if (reader == Reader.WRITES) {
            blocks.add(new Block.Typed(slot, text));
        } else {
            written.run();
        }
    }

    @Override
    public void missing(String text) {
        blocks.add(new Block.Missing(text));
    }

    @Override
    public void box(List<Labelled> lines) {
        blocks.add(new Block.Box(List.copyOf(lines)));
    }

    @Override
    public void remark(String text) {
        blocks.add(new Block.Remark(text));
    }

    @Override
    public void table(Table table) {
        tables++;
        blocks.add(new Block.Table(numbered(labels.table(), tables, table.caption()), table));
    }

    @Override
    public void chart(BarChart chart) {
        figures++;
        blocks.add(new Block.Chart(numbered(labels.figure(), figures, chart.caption()), chart));
    }

    @Override
    public void contents() {
        contents(1);
    }

    @Override
    public void contents(int of) {
        blocks.add(new Block.Contents(labels.contents(), of));
    }

    @Override
    public void signature(String placeAndDate, List<Inline> forWhom, String below) {
        blocks.add(new Block.Signature(placeAndDate, List.copyOf(forWhom), below));
    }

    @Override
    public void signed(List<String> titles) {
        titles.forEach(title -> blocks.add(new Block.Line(title)));
    }

    private static String numbered(String label, int number, String caption) {
        return label + "\u00a0" + number + ". " + caption;
    }
}
