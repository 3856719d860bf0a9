package se.kommun.iop.bench;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.ObjectFactory;

/** What others need for one bare table of so many rows: less than a paper, which has two such and much else. */
final class WordTables {

    /** What the appendix of lineage shows on paper. */
    private static final int[] COLUMNS = {1, 2, 5, 8, 9, 10};

    private WordTables() {}

    static void poi(int rows, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            var table = document.getDocument().getBody().addNewTbl();
            for (int number = 0; number < rows; number++) {
                var row = table.addNewTr();
                for (int column : COLUMNS) {
                    row.addNewTc().addNewP().addNewR().addNewT().setStringValue(text(new LineageRow(number), column));
                }
            }
            document.write(out);
        }
    }

    static void docx4j(int rows, OutputStream out) throws IOException {
        try {
            var word = new ObjectFactory();
            var table = word.createTbl();
            for (int number = 0; number < rows; number++) {
                var row = word.createTr();
                for (int column : COLUMNS) {
                    var text = word.createText();
                    text.setValue(text(new LineageRow(number), column));
                    var run = word.createR();
                    run.getContent().add(text);
                    var paragraph = word.createP();
                    paragraph.getContent().add(run);
                    var cell = word.createTc();
                    cell.getContent().add(paragraph);
                    row.getContent().add(cell);
                }
                table.getContent().add(row);
            }
            var document = WordprocessingMLPackage.createPackage();
            document.getMainDocumentPart().getContent().add(table);
            document.save(out);
        } catch (Docx4JException e) {
            throw new IOException(e);
        }
    }

    private static String text(LineageRow row, int column) {
        return switch (column) {
            case 1 -> row.day().toString();
            case 5 -> Integer.toString(row.value());
            default -> row.text(column);
        };
    }
}
