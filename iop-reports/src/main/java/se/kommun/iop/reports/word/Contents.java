package se.kommun.iop.reports.word;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The table of contents: a field that Word can renew, already filled in. It leaves page numbers out, since they would be
 * wrong until somebody renews it; each line is a link.
 */
final class Contents {

    private static final String INSTRUCTION = " TOC \\o \"N-N\" \\n \\h \\z \\u ";

    private Contents() {}

    /** A heading and the bookmark that stands at it. */
    record Entry(int level, String text, String bookmark) {}

    static void fill(CTSdtBlock block, String heading, Headings headings) {
        var entries = headings.entries();
        var properties = block.addNewSdtPr();
        properties.addNewId().setVal(BigInteger.valueOf(1001));
        var part = properties.addNewDocPartObj();
        part.addNewDocPartGallery().setVal("Table of Contents");
        part.addNewDocPartUnique();
        var content = block.addNewSdtContent();
        var title = content.addNewP();
        title.addNewPPr().addNewPStyle().setVal("TOCHeading");
        Runs.text(title, heading);
        for (int i = 0; i < entries.size(); i++) {
            var line = content.addNewP();
            line.addNewPPr().addNewPStyle().setVal("TOC1");
            if (i == 0) {
                mark(line, STFldCharType.BEGIN);
                line.addNewR()
                        .addNewInstrText()
                        .setStringValue(INSTRUCTION.replace("N", Integer.toString(headings.listed())));
                mark(line, STFldCharType.SEPARATE);
            }
            var entry = entries.get(i);
            var link = line.addNewHyperlink();
            link.setAnchor(entry.bookmark());
            link.setHistory(true);
            var run = link.addNewR();
            run.addNewRPr().addNewRStyle().setVal("Hyperlink");
            Runs.write(run, entry.text());
            if (i == entries.size() - 1) {
                mark(line, STFldCharType.END);
            }
        }
    }

    private static void mark(CTP line, STFldCharType.Enum type) {
        line.addNewR().addNewFldChar().setFldCharType(type);
    }
}
