package se.kommun.iop.ui.followup;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.reports.attendance.AttendanceWorkbook;
import se.kommun.iop.reports.followup.FollowUpReport;
import se.kommun.iop.ui.agreement.Cases;

/** Papers, made when somebody asks for them and from what is known then. */
final class Papers {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Papers() {}

    static DownloadHandler followUp(
            Cases cases, Agreement agreement, FollowUp followUp, LocalDate asOf, Locale locale) {
        return paper(
                agreement.code() + "-" + followUp.code() + "-" + asOf + ".docx",
                WORD,
                out -> new FollowUpReport(cases.snapshot(agreement, asOf), followUp.code(), locale).writeTo(out));
    }

    static DownloadHandler attendance(Cases cases, Agreement agreement, LocalDate asOf, Locale locale) {
        return paper(
                agreement.code() + "-siffror-" + asOf + ".xlsx",
                EXCEL,
                out -> new AttendanceWorkbook(cases.snapshot(agreement, asOf), locale).writeTo(out));
    }

    private static DownloadHandler paper(String fileName, String type, Writing writing) {
        return DownloadHandler.fromInputStream(event -> {
            // All of it before the first byte leaves: a half paper must never look like a whole one.
            var whole = new ByteArrayOutputStream();
            writing.writeTo(whole);
            return new DownloadResponse(new ByteArrayInputStream(whole.toByteArray()), fileName, type, whole.size());
        });
    }

    @FunctionalInterface
    private interface Writing {

        void writeTo(OutputStream out) throws IOException;
    }
}
