package se.kommun.iop.ui.attendance;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.kommun.iop.batch.attendanceimport.AttendanceImports;
import se.kommun.iop.batch.attendanceimport.ReceiveReply;
import se.kommun.iop.domain.agreement.Agreement;

/** Takes lists in beside the page, so that the page can show how far each has come. */
@Component
class Reception {

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
    private static final int AT_ONCE = 2;

    private final AttendanceImports imports;
    private final int largestFile;
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);

    Reception(AttendanceImports imports, Environment settings) {
        this.imports = imports;
        this.largestFile = settings.getProperty("iop.import.max-bytes", Integer.class, 20_000_000);
    }

    @PreDestroy
    void close() {
        workers.shutdownNow();
    }

    int largestFile() {
        return largestFile;
    }

    void receive(Agreement agreement, String fileName, byte[] content, String by, HandedInCard card) {
        var page = UI.getCurrent();
        var list = new AttendanceImports.HandedIn(agreement.code(), fileName, content, by);
        workers.execute(() -> {
            var reply = reply(list, page, card);
            tell(page, () -> card.show(reply, agreement, imports, by));
        });
    }

    private ReceiveReply reply(AttendanceImports.HandedIn list, UI page, HandedInCard card) {
        try {
            return imports.receive(list, (stage, done, total) -> tell(page, () -> card.progress(stage, done, total)));
        } catch (RuntimeException fault) {
            // Without its message, which may quote the list.
            LOG.error("A list could not be taken in: {}", fault.getClass().getName());
            return new ReceiveReply.Interrupted();
        }
    }

    /** Whoever has closed the page hears nothing more; the list is read to its end all the same. */
    private static void tell(UI page, Command news) {
        try {
            page.access(news);
        } catch (UIDetachedException gone) {
            LOG.debug("A page was closed while its list was read");
        }
    }
}
