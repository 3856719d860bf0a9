package se.kommun.iop.reports.word;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The properties that a file list and a screen reader show. */
final class Properties {

    private Properties() {}

    static void write(XWPFDocument document, Front front) {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(Plain.said(front.title()));
        core.setSubjectProperty(Plain.said(front.subject()));
        core.setCreator(Plain.said(front.author()));
        core.setLastModifiedByUser(Plain.said(front.author()));
        core.setCreated(Optional.of(Date.from(front.madeAt())));
        core.setModified(Optional.of(Date.from(front.madeAt())));
        core.getUnderlyingProperties()
                .setLanguageProperty(Optional.of(front.locale().toLanguageTag()));
    }
}
