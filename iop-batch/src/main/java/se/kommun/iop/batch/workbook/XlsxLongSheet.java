package se.kommun.iop.batch.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The longest sheet of an xlsx file. */
final class XlsxLongSheet implements LongSheet {

    private final ZipArchive archive;
    private final XlsxBook book;
    private final XlsxBook.Tab tab;
    private final XlsxRow row;
    private final Limits limits;

    private XlsxLongSheet(ZipArchive archive, XlsxBook book, XlsxBook.Tab tab, Limits limits) {
        this.archive = archive;
        this.book = book;
        this.tab = tab;
        this.row = new XlsxRow(book);
        this.limits = limits;
    }

    /** @param least sheets that unpack to fewer bytes are short */
    static Optional<LongSheet> in(ZipArchive archive, long least, Limits limits, Budget budget)
            throws IOException, XMLStreamException {
        if (archive.names().stream().noneMatch(name -> name.startsWith("xl/") && archive.unpacked(name) >= least)) {
            return Optional.empty();
        }
        var book = new XlsxBook(archive, budget);
        return book.tabs().stream()
                .filter(tab -> !tab.hidden() && archive.has(tab.part()) && archive.unpacked(tab.part()) >= least)
                .max((one, other) -> Long.compare(archive.unpacked(one.part()), archive.unpacked(other.part())))
                .map(tab -> new XlsxLongSheet(archive, book, tab, limits));
    }

    @Override
    public String name() {
        return tab.name();
    }

    @Override
    public Passed pass(Passer passer) {
        return Passing.tried(() -> passAll(passer, new Budget(limits)));
    }

    private void passAll(Passer passer, Budget budget) throws IOException {
        try (var stream = archive.within(budget).open(tab.part())) {
            var window = new SheetWindow(stream, new PlainBytes());
            if (!window.toRows()) {
                return;
            }
            var scanner = new XlsxRowScanner(row, budget);
            int at = window.from();
            while (window.next(at)) {
                at = window.from();
                while (at < window.until()) {
                    at = scanner.read(window.bytes(), at);
                    if (!scanner.isEmpty() && !passer.row(row)) {
                        return;
                    }
                    while (Ascii.isSpace(window.bytes()[at])) {
                        at++;
                    }
                }
            }
            window.finish(window.from());
        }
    }

    @Override
    public OpenReply only(BitSet rows) {
        return Passing.opened(() -> {
            var budget = new Budget(limits);
            var sheets = new ArrayList<Sheet>();
            for (var each : book.tabs()) {
                boolean isLong = each.equals(tab);
                sheets.add(book.sheet(archive.within(budget), budget)
                        .read(each, stream -> isLong ? new RowsCutOut(stream, rows) : stream));
            }
            return new Workbook(book.format(), sheets);
        });
    }
}
