package se.kommun.iop.batch.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import javax.xml.stream.XMLStreamException;

/** Opens any file as a workbook, or says why it cannot be opened. The content decides, never a name. */
public final class WorkbookOpener {

    private final Limits limits;

    public WorkbookOpener(Limits limits) {
        this.limits = limits;
    }

    public OpenReply open(ReceivedFile file) {
        return file.size() > limits.bytes() ? tooLarge() : open(file.bytes());
    }

    public OpenReply open(byte[] content) {
        if (content.length > limits.bytes()) {
            return tooLarge();
        }
        try {
            return new OpenReply.Opened(read(content, new Budget(limits)));
        } catch (NotOpened stopped) {
            return stopped.reply();
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            // Whatever a reader or a library trips over lies in the file, and its message may quote the content
            return new OpenReply.Refused(Refusal.UNREADABLE);
        }
    }

    private OpenReply tooLarge() {
        return NotOpened.tooLarge(Limits.Kind.BYTES, limits.bytes()).reply();
    }

    private static Workbook read(byte[] content, Budget budget) throws IOException, XMLStreamException {
        return switch (Signature.of(content)) {
            case ZIP -> readZip(new ZipArchive(ByteBuffer.wrap(content), budget), budget);
            case MAYBE_TEXT -> new TextReader(content, budget).read();
            case FLAT_ODS -> new OdsReader(budget).readFlat(content);
            case COMPOUND -> new XlsReader(content, budget).read();
            case FOREIGN_DOCUMENT -> throw new NotOpened(Refusal.UNSUPPORTED_FORMAT);
            case NO_DOCUMENT -> throw new NotOpened(Refusal.UNREADABLE);
        };
    }

    private static Workbook readZip(ZipArchive archive, Budget budget) throws IOException, XMLStreamException {
        return OdsReader.isOpenDocument(archive)
                ? new OdsReader(budget).read(archive)
                : new XlsxReader(archive, budget).read();
    }
}
