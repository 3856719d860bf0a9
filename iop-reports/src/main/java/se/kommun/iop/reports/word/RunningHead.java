package se.kommun.iop.reports.word;

import java.util.stream.Collectors;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** What every page repeats: the unit and the page, then what kind of paper it is. The text says the same on page one. */
final class RunningHead {

    private RunningHead() {}

    static void write(XWPFDocument document, Front front) {
        var header = document.createHeader(HeaderFooterType.DEFAULT);
        var first = header.createParagraph().getCTP();
        first.addNewPPr().addNewPStyle().setVal("Header");
        Runs.strong(first, Plain.line(front.author()));
        Runs.tab(first);
        pages(first);
        var second = header.createParagraph().getCTP();
        second.addNewPPr().addNewPStyle().setVal("HeaderEnd");
        front.draftMark().ifPresent(mark -> Runs.strong(second, Plain.line(mark) + " \u00b7 "));
        Runs.text(second, front.running().stream().map(Plain::line).collect(Collectors.joining(" \u00b7 ")));
        var footer = document.createFooter(HeaderFooterType.DEFAULT)
                .createParagraph()
                .getCTP();
        footer.addNewPPr().addNewPStyle().setVal("Footer");
        Runs.text(footer, Plain.line(front.foot()));
    }

    /** {@code 1 (3)}. */
    private static void pages(CTP paragraph) {
        Runs.field(paragraph, "PAGE", "1");
        Runs.text(paragraph, " (");
        Runs.field(paragraph, "NUMPAGES", "1");
        Runs.text(paragraph, ")");
    }
}
