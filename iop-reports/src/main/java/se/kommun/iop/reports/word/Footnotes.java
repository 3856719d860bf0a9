package se.kommun.iop.reports.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFootnotes;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;

/** A paper's footnotes, at the foot of the page that refers to them. Word numbers them in the order of the text. */
final class Footnotes {

    private static final String MARK = "FootnoteReference";

    private final XWPFDocument document;
    private int last;

    Footnotes(XWPFDocument document) {
        this.document = document;
    }

    void write(String text, CTP paragraph) {
        if (last == 0) {
            document.createFootnotes().setFootnotes(CTFootnotes.Factory.newInstance());
            separator(-1, STFtnEdn.SEPARATOR).addNewSeparator();
            separator(0, STFtnEdn.CONTINUATION_SEPARATOR).addNewContinuationSeparator();
        }
        var id = BigInteger.valueOf(++last);
        marked(paragraph).addNewFootnoteReference().setId(id);
        var note = CTFtnEdn.Factory.newInstance();
        note.setId(id);
        var words = note.addNewP();
        words.addNewPPr().addNewPStyle().setVal("FootnoteText");
        marked(words).addNewFootnoteRef();
        Runs.text(words, " " + String.join(" ", Lines.of(text)));
        document.addFootnote(note);
    }

    private static CTR marked(CTP paragraph) {
        var run = paragraph.addNewR();
        run.addNewRPr().addNewRStyle().setVal(MARK);
        return run;
    }

    /** The line above the notes: Word asks for it in the file. */
    private CTR separator(int id, STFtnEdn.Enum type) {
        var line = CTFtnEdn.Factory.newInstance();
        line.setId(BigInteger.valueOf(id));
        line.setType(type);
        var added = document.addFootnote(line);
        var paragraph = added.getCTFtnEdn().addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal("FootnoteText");
        return paragraph.addNewR();
    }
}
