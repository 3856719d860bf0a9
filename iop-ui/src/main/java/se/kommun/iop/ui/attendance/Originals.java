package se.kommun.iop.ui.attendance;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import se.kommun.iop.domain.observation.ReceivedList;
import se.kommun.iop.domain.observation.ReceivedLists;

/** The file itself, exactly as it came in. */
final class Originals {

    private Originals() {}

    static DownloadHandler of(ReceivedList list, ReceivedLists lists) {
        return DownloadHandler.fromInputStream(event -> {
            var content = lists.original(list.id());
            return new DownloadResponse(
                    new ByteArrayInputStream(content), list.fileName(), "application/octet-stream", content.length);
        });
    }
}
