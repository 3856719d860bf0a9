package se.kommun.iop.ui.followup;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.reports.attendance.AttendanceWorkbook;
import se.kommun.iop.reports.followup.FollowUpReport;
import se.kommun.iop.ui.agreement.Cases;

/**
 * Papers, made when somebody asks for them and from what is known then. Each is noted in the register of papers.
 *
 * @param made hears that a paper has been made and noted
 */
record Papers(Cases cases, Issuing issuing, String by, Locale locale, Runnable made) {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    DownloadHandler followUp(Agreement agreement, FollowUp followUp, LocalDate asOf) {
        return paper(
                agreement.code() + "-" + followUp.code() + "-" + asOf + ".docx",
                WORD,
                agreement,
                asOf,
                (snapshot, out) -> new FollowUpReport(snapshot, followUp.code(), locale).writeTo(out),
                snapshot -> issuing.followUp(snapshot, followUp.code(), by));
    }

    DownloadHandler attendance(Agreement agreement, LocalDate asOf) {
        return paper(
                agreement.code() + "-siffror-" + asOf + ".xlsx",
                EXCEL,
                agreement,
                asOf,
                (snapshot, out) -> new AttendanceWorkbook(snapshot, locale).writeTo(out),
                snapshot -> issuing.attendance(snapshot, by));
    }

    private DownloadHandler paper(
            String fileName,
            String type,
            Agreement agreement,
            LocalDate asOf,
            Writing writing,
            Consumer<Snapshot> note) {
        return DownloadHandler.fromInputStream(event -> {
            var snapshot = cases.snapshot(agreement, asOf);
            // All of it before the first byte leaves: a half paper must never look like a whole one.
            var whole = new ByteArrayOutputStream();
            writing.writeTo(snapshot, whole);
            // Noted before it leaves, so that nobody has a paper that the register does not know.
            note.accept(snapshot);
            event.getUI().access(made::run);
            return new DownloadResponse(new ByteArrayInputStream(whole.toByteArray()), fileName, type, whole.size());
        });
    }

    @FunctionalInterface
    private interface Writing {

        void writeTo(Snapshot snapshot, OutputStream out) throws IOException;
    }
}
