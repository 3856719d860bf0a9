package se.kommun.iop.reports.fundspaper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import se.kommun.iop.domain.agreement.Payments;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.funds.SocialFees;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.domain.paper.PaperStage;
import se.kommun.iop.domain.payment.AttestRule;
import se.kommun.iop.reports.excel.BookFront;
import se.kommun.iop.reports.excel.ExcelBook;
import se.kommun.iop.reports.excel.SheetNames;
import se.kommun.iop.reports.stamp.Stamp;

/** The statement of funds of an agreement as .xlsx. The same snapshot always gives the same bytes. */
public final class FundsWorkbook {

    private final Snapshot snapshot;
    private final PaperStage stage;
    private final Locale locale;

    /** As a draft. */
    public FundsWorkbook(Snapshot snapshot, Locale locale) {
        this(snapshot, PaperStage.DRAFT, locale);
    }

    /** @param stage how far it has come */
    public FundsWorkbook(Snapshot snapshot, PaperStage stage, Locale locale) {
        this.snapshot = snapshot;
        this.stage = stage;
        this.locale = locale;
    }

    public String fileName() {
        return phrases()
                .say(
                        "file-name",
                        snapshot.caseFile().agreement().code(),
                        snapshot.caseFile().asOf().toString());
    }

    public void writeTo(OutputStream out) throws IOException {
        var phrases = phrases();
        var agreement = snapshot.caseFile().agreement();
        var identity = agreement.identity();
        var statements = new Payments(agreement, SocialFees.shipped(), AttestRule.ANOTHER_PERSON).statements();
        var telling = new Telling(agreement, statements, phrases, Phrasebook.of(locale));
        var book = new ExcelBook(new BookFront(
                phrases.say("title", identity.subject()),
                identity.title(),
                identity.issuedBy(),
                phrases.wording().locale(),
                snapshot.takenAt(),
                phrases.say("page")));
        Stamp.of(PaperKind.FUNDS, Optional.empty(), snapshot, stage).onto(book::property);
        var names = new SheetNames();
        var lines = new Lines(telling).sheet(names);
        book.sheet(new ReadMe(snapshot, stage, telling).sheet(names));
        book.sheet(new Instalments(telling).sheet(lines, names));
        book.sheet(lines);
        book.sheet(new Kinds(telling).sheet(lines, names));
        book.sheet(new Fees(telling).sheet(names));
        book.sheet(new Transfers(telling).sheet(names));
        book.sheet(new Remarks(telling).sheet(names));
        book.writeTo(out);
    }

    private Phrasebook phrases() {
        return Phrasebook.of(
                FundsWorkbook.class.getPackageName() + ".texts", locale, FundsWorkbook.class.getClassLoader());
    }
}
