package se.kommun.iop.batch.workbook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.function.Supplier;

/** The records of a text file. One with more values than a sheet has columns is no row of a list. */
record Records(CsvReader<CsvRecord> reader) implements Iterable<CsvRecord>, Closeable {

    /** As many as the widest sheet of any program has. */
    static final int COLUMNS = 16_384;

    @Override
    public Iterator<CsvRecord> iterator() {
        var records = tried(reader::iterator);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return tried(records::hasNext);
            }

            @Override
            public CsvRecord next() {
                return tried(records::next);
            }
        };
    }

    /** Nothing else is ever wrong with a text file; what the parser says may quote it. */
    private static <T> T tried(Supplier<T> step) {
        try {
            return step.get();
        } catch (CsvParseException tooWide) {
            throw NotOpened.tooLarge(Limits.Kind.COLUMNS, COLUMNS);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
