package se.kommun.iop.ui.followup;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.paper.Gate;
import se.kommun.iop.domain.paper.MemorandumLabels;
import se.kommun.iop.domain.paper.PaperId;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.reports.attendance.AttendanceWorkbook;
import se.kommun.iop.reports.followup.FollowUpReport;
import se.kommun.iop.reports.memorandum.MemorandumPaper;

/**
 * Papers, made when somebody asks for them and from what is known then. Each is noted in the register of papers.
 *
 * @param made hears that a paper has been made and noted
 */
public record Papers(Issuing issuing, String by, Locale locale, Runnable made) {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public DownloadHandler followUp(Agreement agreement, FollowUp followUp, LocalDate asOf) {
        return paper(
                agreement.code() + "-" + followUp.code() + "-" + asOf + ".docx",
                WORD,
                agreement,
                new PaperId(agreement.code(), PaperKind.FOLLOW_UP, Optional.of(followUp.code())),
                asOf,
                (made, out) -> new FollowUpReport(
                                made.snapshot(),
                                followUp.code(),
                                made.stageOfNext(),
                                issuing.supplement(agreement, made),
                                locale)
                        .writeTo(out));
    }

    /** @param about the follow-up or the decision that it puts before the committee */
    public DownloadHandler memorandum(Agreement agreement, Code about, MemorandumLabels labels, LocalDate asOf) {
        return paper(
                "tjansteskrivelse-" + agreement.code() + "-" + about + "-" + asOf + ".docx",
                WORD,
                agreement,
                new PaperId(agreement.code(), PaperKind.MEMORANDUM, Optional.of(about)),
                asOf,
                (made, out) ->
                        new MemorandumPaper(made.snapshot(), about, labels, made.stageOfNext(), locale).writeTo(out));
    }

    DownloadHandler attendance(Agreement agreement, LocalDate asOf) {
        return paper(
                agreement.code() + "-siffror-" + asOf + ".xlsx",
                EXCEL,
                agreement,
                new PaperId(agreement.code(), PaperKind.ATTENDANCE, Optional.empty()),
                asOf,
                (made, out) -> new AttendanceWorkbook(made.snapshot(), locale).writeTo(out));
    }

    private DownloadHandler paper(
            String fileName, String type, Agreement agreement, PaperId paper, LocalDate asOf, Writing writing) {
        return DownloadHandler.fromInputStream(event -> {
            var gate = issuing.gate(agreement, paper, asOf);
            // All of it before the first byte leaves: a half paper must never look like a whole one.
            var written = new ByteArrayOutputStream();
            writing.writeTo(gate, written);
            var whole = issuing.dressed(agreement, paper, written.toByteArray());
            // Noted before it leaves, so that nobody has a paper that the register does not know.
            issuing.note(paper, gate, whole, by);
            event.getUI().access(made::run);
            return new DownloadResponse(new ByteArrayInputStream(whole), fileName, type, whole.length);
        });
    }

    @FunctionalInterface
    private interface Writing {

        void writeTo(Gate made, OutputStream out) throws IOException;
    }
}
