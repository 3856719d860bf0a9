package se.kommun.iop.ui.followup;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.paper.Gate;
import se.kommun.iop.domain.paper.MemorandumLabels;
import se.kommun.iop.domain.paper.PaperId;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.reports.agreementpaper.AgreementPaper;
import se.kommun.iop.reports.attendance.AttendanceWorkbook;
import se.kommun.iop.reports.followup.FollowUpReport;
import se.kommun.iop.reports.fundspaper.FundsWorkbook;
import se.kommun.iop.reports.memorandum.MemorandumPaper;
import se.kommun.iop.reports.publication.PublicationCopy;
import se.kommun.iop.reports.stamp.Edition;
import se.kommun.iop.reports.yearwheel.YearWheelWorkbook;
import se.kommun.iop.ui.paper.Printing;

/**
 * Papers, made when somebody asks for them and from what is known then. Each is noted in the register of papers.
 *
 * @param made hears that a paper has been made and noted
 */
public record Papers(Issuing issuing, String by, Locale locale, Runnable made) {

    public DownloadHandler followUp(Agreement agreement, FollowUp followUp, LocalDate asOf) {
        return followUp(agreement, followUp, asOf, Edition.WHOLE);
    }

    DownloadHandler followUp(Agreement agreement, FollowUp followUp, LocalDate asOf, Edition edition) {
        var id = new PaperId(agreement.code(), PaperKind.FOLLOW_UP, Optional.of(followUp.code()));
        return paper(
                new Wanted(name(agreement, followUp), Format.WORD, id, asOf, edition),
                agreement,
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
        var id = new PaperId(agreement.code(), PaperKind.MEMORANDUM, Optional.of(about));
        return paper(
                new Wanted("tjansteskrivelse-" + agreement.code() + "-" + about, Format.WORD, id, asOf, Edition.WHOLE),
                agreement,
                (made, out) ->
                        new MemorandumPaper(made.snapshot(), about, labels, made.stageOfNext(), locale).writeTo(out));
    }

    private static String name(Agreement agreement, FollowUp followUp) {
        var kind = switch (followUp.form()) {
            case MEETING -> "minnesanteckningar-iop-";
            case WRITTEN -> "uppfoljning-iop-";
        };
        return kind + agreement.code() + "-" + followUp.code();
    }

    DownloadHandler agreement(Agreement agreement, LocalDate asOf, Edition edition) {
        return paper(
                wanted(
                        "overenskommelse-" + agreement.code(),
                        Format.WORD,
                        agreement,
                        PaperKind.AGREEMENT,
                        asOf,
                        edition),
                agreement,
                (made, out) -> new AgreementPaper(made.snapshot(), List.of(), made.stageOfNext(), locale).writeTo(out));
    }

    DownloadHandler attendance(Agreement agreement, LocalDate asOf, Edition edition) {
        return paper(
                wanted(agreement.code() + "-siffror", Format.EXCEL, agreement, PaperKind.ATTENDANCE, asOf, edition),
                agreement,
                (made, out) -> new AttendanceWorkbook(made.snapshot(), made.stageOfNext(), locale).writeTo(out));
    }

    DownloadHandler funds(Agreement agreement, LocalDate asOf, Edition edition) {
        return paper(
                wanted(agreement.code() + "-medel", Format.EXCEL, agreement, PaperKind.FUNDS, asOf, edition),
                agreement,
                (made, out) -> new FundsWorkbook(made.snapshot(), made.stageOfNext(), locale).writeTo(out));
    }

    DownloadHandler yearWheel(Agreement agreement, LocalDate asOf, Edition edition) {
        return paper(
                wanted(agreement.code() + "-arshjul", Format.EXCEL, agreement, PaperKind.YEAR_WHEEL, asOf, edition),
                agreement,
                (made, out) -> new YearWheelWorkbook(made.snapshot(), made.stageOfNext(), locale).writeTo(out));
    }

    private static Wanted wanted(
            String name, Format format, Agreement agreement, PaperKind kind, LocalDate asOf, Edition edition) {
        return new Wanted(name, format, new PaperId(agreement.code(), kind, Optional.empty()), asOf, edition);
    }

    private DownloadHandler paper(Wanted wanted, Agreement agreement, Printing.Writing<Gate> writing) {
        return DownloadHandler.fromInputStream(event -> {
            // All of it before the first byte leaves: a half paper must never look like a whole one.
            var printed = issuing.print(agreement, wanted.paper(), wanted.asOf(), writing);
            var whole = issuing.dressed(agreement, wanted.paper(), printed.undressed());
            var leaving = wanted.edition() == Edition.WHOLE ? whole : forPublication(printed.gate(), whole);
            // Noted before it leaves, so that nobody has a paper that the register does not know.
            issuing.note(printed, leaving, by);
            event.getUI().access(made::run);
            return new DownloadResponse(
                    new ByteArrayInputStream(leaving), wanted.fileName(), wanted.format().type, leaving.length);
        });
    }

    private byte[] forPublication(Gate made, byte[] whole) throws IOException {
        var copy = new ByteArrayOutputStream();
        new PublicationCopy(made.snapshot(), locale).write(whole, copy);
        return copy.toByteArray();
    }

    private enum Format {
        WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String ending;
        private final String type;

        Format(String ending, String type) {
            this.ending = ending;
            this.type = type;
        }
    }

    /** A paper that somebody asks for. */
    private record Wanted(String name, Format format, PaperId paper, LocalDate asOf, Edition edition) {

        String fileName() {
            return name + "-" + asOf + (edition == Edition.FOR_PUBLICATION ? "-publik" : "") + "." + format.ending;
        }
    }
}
