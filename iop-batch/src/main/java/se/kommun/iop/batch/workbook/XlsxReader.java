package se.kommun.iop.batch.workbook;

import java.io.IOException;
import java.util.ArrayList;
import javax.xml.stream.XMLStreamException;

/** Reads an Office Open XML workbook (xlsx, xlsm), both the transitional and the strict edition. */
final class XlsxReader {

    private final XlsxBook book;

    XlsxReader(ZipArchive archive, Budget budget) throws IOException, XMLStreamException {
        this.book = new XlsxBook(archive, budget);
    }

    Workbook read() throws IOException, XMLStreamException {
        var sheets = new ArrayList<Sheet>();
        for (var tab : book.tabs()) {
            sheets.add(book.sheet().read(tab, book.open(tab)));
        }
        return new Workbook(book.format(), sheets);
    }
}
