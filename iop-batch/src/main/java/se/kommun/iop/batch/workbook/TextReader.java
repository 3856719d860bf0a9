package se.kommun.iop.batch.workbook;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a text file with separated values (csv, tsv, txt). All its values are text, whatever they look like. */
final class TextReader {

    /** How Excel is told the separator; the line is no data. */
    static final Pattern STATED =
            Pattern.compile("\\A\"?sep=([^\\w\"\\s]|\\t)\"?[ \\t]*(?=[\\r\\n]|\\z)", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 1 << 30;

    private final byte[] content;
    private final Budget budget;

    TextReader(byte[] content, Budget budget) {
        this.content = content;
        this.budget = budget;
    }

    Workbook read() throws IOException {
        var text = TextEncoding.decode(content).orElseThrow(() -> new NotOpened(Refusal.UNREADABLE));
        var stated = STATED.matcher(text);
        char separator = stated.find() ? stated.group(1).charAt(0) : Separator.of(text);
        int firstLine = stated.reset().find() ? 2 : 1;
        budget.sheet();
        var draft = new SheetDraft(budget);
        // A quote that is never closed would swallow the rest of the file: then quotes are signs like any other
        boolean quoted = QuotesAreClosed.in(text, separator);
        try (var records = records(text, separator, quoted)) {
            for (var each : records) {
                if (each.getStartingLineNumber() >= firstLine) {
                    addRow(draft, each, budget);
                }
            }
        }
        return new Workbook(Format.TEXT, List.of(draft.finish(Workbook.TEXT_SHEET, false, row -> false)));
    }

    static Records records(String text, char separator, boolean quoted) {
        return new Records(format(separator, quoted).build(handler(), text));
    }

    /** As the text passes by. */
    static Records records(Reader text, char separator, boolean quoted) {
        return new Records(format(separator, quoted).build(handler(), text));
    }

    /** How long a text may be is for the budget to say. */
    private static CsvRecordHandler handler() {
        return CsvRecordHandler.builder()
                .maxFields(Records.COLUMNS)
                .maxRecordSize(Integer.MAX_VALUE)
                .maxFieldSize(Integer.MAX_VALUE)
                .build();
    }

    private static CsvReader.CsvReaderBuilder format(char separator, boolean quoted) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                // No text has this sign, see TextEncoding
                .quoteCharacter(quoted ? '"' : '\0')
                .skipEmptyLines(true)
                .maxBufferSize(LONGEST)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true);
    }

    static void addRow(SheetDraft draft, CsvRecord each, Budget budget) {
        budget.step();
        int row = Math.toIntExact(each.getStartingLineNumber());
        for (int i = 0; i < each.getFieldCount(); i++) {
            var field = each.getField(i);
            if (!field.isEmpty()) {
                budget.keep(field);
                draft.add(new Cell(new CellAddress(row, i + 1), new CellValue.Text(Mojibake.repair(field))));
            }
        }
    }
}
