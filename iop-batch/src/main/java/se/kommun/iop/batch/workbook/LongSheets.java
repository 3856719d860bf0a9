package se.kommun.iop.batch.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Finds the sheet of a file that may be too long to be held. */
public final class LongSheets {

    /** No row that says anything is shorter, as xlsx and csv files are written. */
    private static final int SHORTEST_ROW = 8;

    private static final int LOOK_AT = 1 << 15;

    private final Limits limits;

    public LongSheets(Limits limits) {
        this.limits = limits;
    }

    /** Empty when there can be none, when it is unusual, and when the file does not open: the ordinary reader says why. */
    public Optional<LongSheet> find(ReceivedFile file, int rows) {
        long least = (long) rows * SHORTEST_ROW;
        if (file.size() > limits.bytes()) {
            return Optional.empty();
        }
        try {
            var start = file.slice(0, (int) Math.min(LOOK_AT, file.size()));
            var budget = new Budget(limits);
            return switch (Signature.of(start)) {
                case ZIP -> inZip(new ZipArchive(file.buffer(), budget), least, budget);
                case MAYBE_TEXT -> file.size() < least ? Optional.empty() : TextLongSheet.in(file, limits, budget);
                default -> Optional.empty();
            };
        } catch (NotOpened
                | Unusual
                | IOException
                | UncheckedIOException
                | XMLStreamException
                | IllegalArgumentException
                | IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    private Optional<LongSheet> inZip(ZipArchive archive, long least, Budget budget)
            throws IOException, XMLStreamException {
        return OdsReader.isOpenDocument(archive) ? Optional.empty() : XlsxLongSheet.in(archive, least, limits, budget);
    }
}
