package se.kommun.iop.reports.attendance;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.domain.paper.PaperStage;
import se.kommun.iop.reports.excel.BookFront;
import se.kommun.iop.reports.excel.ExcelBook;
import se.kommun.iop.reports.excel.SheetNames;
import se.kommun.iop.reports.figures.Account;
import se.kommun.iop.reports.stamp.Stamp;

/** The figures of an agreement as .xlsx. The same snapshot always gives the same bytes. */
public final class AttendanceWorkbook {

    private final Snapshot snapshot;
    private final PaperStage stage;
    private final Locale locale;

    /** As a draft. */
    public AttendanceWorkbook(Snapshot snapshot, Locale locale) {
        this(snapshot, PaperStage.DRAFT, locale);
    }

    /** @param stage how far it has come */
    public AttendanceWorkbook(Snapshot snapshot, PaperStage stage, Locale locale) {
        this.snapshot = snapshot;
        this.stage = stage;
        this.locale = locale;
    }

    /** A name of small letters, digits and hyphens, so that it survives every system it passes. */
    public String fileName() {
        return phrases()
                .say(
                        "file-name",
                        snapshot.caseFile().agreement().code(),
                        snapshot.caseFile().asOf().toString());
    }

    public void writeTo(OutputStream out) throws IOException {
        var phrases = phrases();
        var accounts = Account.all(snapshot.caseFile());
        var identity = snapshot.caseFile().agreement().identity();
        var book = new ExcelBook(new BookFront(
                phrases.say("title", identity.subject()),
                identity.title(),
                identity.issuedBy(),
                phrases.wording().locale(),
                snapshot.takenAt(),
                phrases.say("page")));
        Stamp.of(PaperKind.ATTENDANCE, Optional.empty(), snapshot, stage).onto(book::property);
        var names = new SheetNames();
        book.sheet(new ReadMe(snapshot, stage, accounts, phrases).sheet(names));
        for (var account : accounts) {
            var daily = new Daily(account, accounts.size() > 1, phrases);
            var days = daily.sheet(names);
            book.sheet(days);
            book.sheet(new Monthly(account, accounts.size() > 1, phrases).sheet(days, names));
        }
        book.sheet(new Fullness(accounts, phrases).sheet(names));
        book.sheet(new Lineage(snapshot.caseFile(), phrases).sheet(names));
        book.writeTo(out);
    }

    private Phrasebook phrases() {
        return Phrasebook.of(
                "se.kommun.iop.reports.attendance.texts", locale, AttendanceWorkbook.class.getClassLoader());
    }
}
