package se.kommun.iop.ui.letterhead;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;

/** A link to a Word file that is made, or fetched, when somebody follows it. */
final class WordFile {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private WordFile() {}

    /** @param label what it is called by whoever hears it without what stands around it */
    static Anchor link(String text, String label, String fileName, Content content) {
        boolean template = fileName.toLowerCase(Locale.ROOT).endsWith(".dotx");
        var file = DownloadHandler.fromInputStream(event -> {
            var whole = content.made();
            return new DownloadResponse(
                    new ByteArrayInputStream(whole),
                    fileName,
                    TYPE + (template ? "template" : "document"),
                    whole.length);
        });
        var link = new Anchor(file, AttachmentType.DOWNLOAD, text);
        link.getElement().setAttribute("aria-label", label);
        return link;
    }

    @FunctionalInterface
    interface Content {

        byte[] made() throws IOException;
    }
}
