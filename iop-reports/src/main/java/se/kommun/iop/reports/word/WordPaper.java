package se.kommun.iop.reports.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import se.kommun.iop.reports.steady.SteadyPackage;

/** A Word paper. What is not accessible cannot be written with it. */
public final class WordPaper implements Manuscript {

    private final TabledDocument document = new TabledDocument();
    private final Front front;
    private final Labels labels;
    private final Headings headings = new Headings();
    private final Inlines inlines = new Inlines(document);
    private final List<CTSdtBlock> contents = new ArrayList<>();
    private final Introduction introduction = new Introduction();
    private final Captioned captioned;

    /** The words before a number, and above the table of contents. */
    public record Labels(String table, String figure, String contents) {}

    public WordPaper(Front front, Labels labels) {
        this.front = front;
        this.labels = labels;
        this.captioned = new Captioned(document, labels);
        Layout.apply(document, front.locale().toLanguageTag());
        Properties.write(document, front);
    }

    public void property(String name, String value) {
        document.getProperties().getCustomProperties().addProperty(name, Plain.line(value));
    }

    @Override
    public void title() {
        text("Title", front.title());
    }

    @Override
    public void fact(String label, String value) {
        labelled("Fact", label, value);
    }

    @Override
    public void heading(int newLevel, String text) {
        heading(newLevel, text, false);
    }

    @Override
    public void newPage(String text) {
        heading(1, text, true);
    }

    @Override
    public void lead(String text) {
        text("Normal", text).getPPr().addNewKeepNext();
    }

    @Override
    public void paragraph(String text) {
        Lines.of(text).forEach(line -> text("Normal", line));
    }

    @Override
    public void paragraph(List<Inline> pieces) {
        inlines.write(pieces, styled("Normal"));
    }

    @Override
    public void lead(List<Inline> pieces) {
        var paragraph = styled("Normal");
        paragraph.getPPr().addNewKeepNext();
        inlines.write(pieces, paragraph);
    }

    @Override
    public void bullet(List<Inline> pieces) {
        inlines.write(pieces, styled("ListBullet"));
    }

    @Override
    public void signature(String placeAndDate, List<Inline> forWhom, String below) {
        text("SignaturePlace", placeAndDate);
        inlines.write(forWhom, styled("SignatureFor"));
        text("SignatureLine", below);
    }

    @Override
    public void signed(List<String> titles) {
        titles.forEach(title -> text("Signatory", title));
    }

    @Override
    public void line(String text) {
        text("Fact", text).getPPr().addNewKeepNext();
    }

    @Override
    public void typed(String text) {
        for (var line : Lines.of(text)) {
            boolean item = line.startsWith("- ") && line.length() > 2;
            text(item ? "ListBullet" : "Normal", item ? line.substring(2) : line);
        }
    }

    @Override
    public void bullets(List<String> items) {
        items.forEach(item -> text("ListBullet", item));
    }

    @Override
    public void missing(String text) {
        text("Missing", text);
    }

    @Override
    public void box(List<Labelled> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var paragraph = labelled("Box", lines.get(i).label(), lines.get(i).text());
            if (i < lines.size() - 1) {
                paragraph.getPPr().addNewKeepNext();
            }
        }
    }

    @Override
    public void remark(String text) {
        text("AfterTable", text);
    }

    @Override
    public void table(Table table) {
        introduction.endWithTable();
        captioned.write(table, styled("Caption"));
    }

    @Override
    public void chart(BarChart chart) {
        introduction.endWithTable();
        captioned.write(chart, styled("Caption"), front);
    }

    @Override
    public void contents() {
        contents(1);
    }

    @Override
    public void contents(int of) {
        headings.list(of);
        contents.add(document.getDocument().getBody().addNewSdt());
    }

    public void writeTo(OutputStream out) throws IOException {
        contents.forEach(block -> Contents.fill(block, labels.contents(), headings));
        RunningHead.write(document, front);
        Layout.page(document);
        var zipped = new ByteArrayOutputStream();
        document.write(zipped);
        // Closing it would write it once more, to nowhere.
        document.getPackage().revert();
        SteadyPackage.rewrite(zipped.toByteArray(), out);
    }

    private void heading(int newLevel, String text, boolean newPage) {
        headings.step(newLevel);
        var paragraph = styled("Heading" + newLevel);
        if (newPage) {
            paragraph.getPPr().addNewPageBreakBefore();
        }
        headings.write(Plain.said(text), paragraph);
        introduction.begin();
    }

    private CTP labelled(String style, String label, String value) {
        var paragraph = styled(style);
        Runs.strong(paragraph, Plain.line(label) + ": ");
        Runs.text(paragraph, FixedSpaces.in(Plain.line(value)));
        return paragraph;
    }

    private CTP text(String style, String text) {
        var paragraph = styled(style);
        Runs.text(paragraph, FixedSpaces.in(Plain.said(text)));
        return paragraph;
    }

    private CTP styled(String style) {
        var paragraph = document.getDocument().getBody().addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(style);
        introduction.add(paragraph);
        return paragraph;
    }
}
