package se.kommun.iop.batch.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
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

    /** What is kept is the sheet's own XML, without the other rows. */
    private Passed passAll(Passer passer, Budget budget) throws IOException {
        try (var stream = archive.within(budget).open(tab.part())) {
            var kept = new ByteArrayOutputStream();
            var window = new SheetWindow(stream, new PlainBytes());
            boolean hasRows = window.toRows();
            kept.write(window.bytes(), 0, window.from());
            if (hasRows && passRows(passer, window, budget, kept) == Next.STOP) {
                return new Passed.Stopped();
            }
            window.finish(kept);
            return new Passed.Through(() -> Passing.opened(() -> open(kept.toByteArray())));
        }
    }

    private Next passRows(Passer passer, SheetWindow window, Budget budget, ByteArrayOutputStream kept)
            throws IOException {
        var scanner = new XlsxRowScanner(row, budget);
        int at = window.from();
        while (window.next(at)) {
            var bytes = window.bytes();
            at = window.from();
            while (at < window.until()) {
                int start = at;
                at = scanner.read(bytes, start);
                var next = scanner.isEmpty() ? Next.ON : passer.row(row);
                if (next == Next.KEEP) {
                    kept.write(bytes, start, at - start);
                } else if (next == Next.STOP) {
                    return next;
                }
                while (Ascii.isSpace(bytes[at])) {
                    at++;
                }
            }
        }
        return Next.ON;
    }

    private Workbook open(byte[] cells) throws IOException, XMLStreamException {
        var budget = new Budget(limits);
        var parts = archive.within(budget);
        var sheets = new ArrayList<Sheet>();
        for (var each : book.tabs()) {
            var stream = each.equals(tab) ? new ByteArrayInputStream(cells) : parts.open(each.part());
            sheets.add(book.sheet(parts, budget).read(each, stream));
        }
        return new Workbook(book.format(), sheets);
    }
}
