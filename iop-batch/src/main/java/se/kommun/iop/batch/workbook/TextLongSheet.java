package se.kommun.iop.batch.workbook;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A text file in UTF-8 with separated values, read as it passes by. Files in other encodings are held as a whole. */
final class TextLongSheet implements LongSheet {

    private static final int HEAD = 1 << 18;

    private final ReceivedFile file;
    private final Limits limits;
    private final char separator;
    private final boolean quoted;
    private final int firstLine;

    private TextLongSheet(ReceivedFile file, Limits limits, char separator, boolean quoted, int firstLine) {
        this.file = file;
        this.limits = limits;
        this.separator = separator;
        this.quoted = quoted;
        this.firstLine = firstLine;
    }

    /** Empty for what is not known to be UTF-8 from the first byte to the last. */
    static Optional<LongSheet> in(ReceivedFile file, Limits limits, Budget budget) throws IOException {
        var look = Utf8Look.at(file, budget);
        if (!look.isPlain()) {
            return Optional.empty();
        }
        var head = head(file);
        var stated = TextReader.STATED.matcher(head);
        boolean isStated = stated.find();
        char separator = isStated ? stated.group(1).charAt(0) : Separator.of(head);
        try (var text = reader(file)) {
            boolean quoted = !look.hasQuotes() || QuotesAreClosed.in(text, separator);
            return Optional.of(new TextLongSheet(file, limits, separator, quoted, isStated ? 2 : 1));
        }
    }

    /** At least as much as the separator is looked for in. */
    private static String head(ReceivedFile file) throws IOException {
        try (var reader = reader(file)) {
            var signs = new char[HEAD];
            int count = reader.read(signs, 0, HEAD);
            while (count < HEAD) {
                int more = reader.read(signs, count, HEAD - count);
                if (more < 0) {
                    break;
                }
                count += more;
            }
            return new String(signs, 0, Math.max(0, count));
        }
    }

    private static Reader reader(ReceivedFile file) throws IOException {
        var stream = file.open();
        stream.mark(Utf8Look.MARK.length);
        if (!Arrays.equals(stream.readNBytes(Utf8Look.MARK.length), Utf8Look.MARK)) {
            stream.reset();
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
    }

    @Override
    public String name() {
        return Workbook.TEXT_SHEET;
    }

    @Override
    public Passed pass(Passer passer) {
        return Passing.tried(() -> passAll(passer, new Budget(limits)));
    }

    private Passed passAll(Passer passer, Budget budget) throws IOException {
        var row = new TextRow();
        var kept = new SheetDraft(new Budget(limits));
        try (var records = TextReader.records(reader(file), separator, quoted)) {
            for (var each : records) {
                budget.step();
                if (isData(each) && row.take(each, budget)) {
                    var next = passer.row(row);
                    if (next == Next.STOP) {
                        return new Passed.Stopped();
                    }
                    if (next == Next.KEEP) {
                        TextReader.addRow(kept, each, budget);
                    }
                }
            }
        }
        var sheet = kept.finish(Workbook.TEXT_SHEET, false, number -> false);
        return new Passed.Through(() -> new OpenReply.Opened(new Workbook(Format.TEXT, List.of(sheet))));
    }

    private boolean isData(CsvRecord each) {
        return each.getStartingLineNumber() >= firstLine;
    }
}
