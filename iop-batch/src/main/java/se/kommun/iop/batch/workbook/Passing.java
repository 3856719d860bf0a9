package se.kommun.iop.batch.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLStreamException;

/** Whatever a reader or a library trips over lies in the file; what it says may quote the content, and goes no further. */
final class Passing {

    interface Pass {
        LongSheet.Passed go() throws IOException, XMLStreamException;
    }

    interface Opening {
        Workbook open() throws IOException, XMLStreamException;
    }

    private Passing() {}

    static LongSheet.Passed tried(Pass pass) {
        try {
            return pass.go();
        } catch (Unusual unusual) {
            return new LongSheet.Passed.Unusual();
        } catch (NotOpened stopped) {
            return new LongSheet.Passed.Refused(stopped.reply());
        } catch (IndexOutOfBoundsException | IOException | UncheckedIOException | XMLStreamException broken) {
            return new LongSheet.Passed.Refused(new OpenReply.Refused(Refusal.UNREADABLE));
        }
    }

    static OpenReply opened(Opening opening) {
        try {
            return new OpenReply.Opened(opening.open());
        } catch (NotOpened stopped) {
            return stopped.reply();
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            return new OpenReply.Refused(Refusal.UNREADABLE);
        }
    }
}
