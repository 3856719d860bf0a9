package se.kommun.iop.reports.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.language.Phrasebook;
import se.kommun.iop.domain.paper.PaperStage;
import se.kommun.iop.reports.excel.Heading;
import se.kommun.iop.reports.excel.SheetNames;
import se.kommun.iop.reports.excel.TableSheet;
import se.kommun.iop.reports.excel.Value;
import se.kommun.iop.reports.figures.Account;
import se.kommun.iop.reports.figures.Sweden;
import se.kommun.iop.reports.stamp.Stamp;

/** The first sheet (läs mig): what this is, what it rests on, and how the figures are computed. */
final class ReadMe {

    private final Snapshot snapshot;
    private final PaperStage stage;
    private final List<Account> accounts;
    private final Phrasebook phrases;
    private final List<List<Value>> rows = new ArrayList<>();

    ReadMe(Snapshot snapshot, PaperStage stage, List<Account> accounts, Phrasebook phrases) {
        this.snapshot = snapshot;
        this.stage = stage;
        this.accounts = accounts;
        this.phrases = phrases;
    }

    TableSheet sheet(SheetNames names) {
        what();
        accounts.forEach(this::standing);
        definitions();
        return new TableSheet(
                names.free(phrases.say("readme")),
                List.of(Heading.text(phrases.say("readme.about"), 30), Heading.text(phrases.say("readme.text"), 100)),
                rows,
                List.of());
    }

    private void what() {
        var file = snapshot.caseFile();
        var identity = file.agreement().identity();
        row("readme.agreement", identity.title());
        row(
                "readme.case-number",
                identity.caseNumber()
                        .map(CaseNumber::written)
                        .orElseGet(() -> phrases.say("readme.case-number.missing")));
        row("readme.unit", identity.issuedBy());
        row("readme.stage", Stamp.said(stage, phrases.wording().locale()));
        row(
                "readme.period",
                file.elapsed()
                        .map(period -> phrases.wording().period(period))
                        .orElseGet(() -> phrases.say("readme.not-started")));
        row("readme.cut-off", phrases.wording().date(file.asOf()));
        LocalDate taken = Sweden.day(snapshot.takenAt());
        row(
                "readme.snapshot",
                phrases.say("readme.snapshot.text", snapshot.checksum().hex(), taken));
        row(
                "readme.calendar",
                file.agreement()
                        .activity()
                        .calendar()
                        .current()
                        .map(version -> phrases.say(
                                "readme.calendar.text", version.number(), version.agreedOn(), version.source()))
                        .orElseGet(() -> phrases.say("readme.calendar.none")));
    }

    private void standing(Account account) {
        var complete = account.completeness();
        var total = account.total();
        rows.add(List.of(
                Value.text(phrases.say("readme.measure", account.measure().name())),
                Value.text(phrases.say(
                        "readme.measure.text",
                        phrases.wording().number(total.total()),
                        account.measure().unit(),
                        complete.reported().size(),
                        complete.expected(),
                        complete.closed().size(),
                        complete.cancelled().size(),
                        complete.missing().size(),
                        complete.unexpected().size(),
                        account.outside().size()))));
    }

    private void definitions() {
        row("readme.states", phrases.say("readme.states.text"));
        for (var name : List.of("total", "occasion", "average", "reported-share", "estimated-share", "rounding")) {
            row("readme." + name, phrases.say("readme." + name + ".text"));
        }
        row("readme.lineage", phrases.say("readme.lineage.text"));
    }

    private void row(String label, String text) {
        rows.add(List.of(Value.text(phrases.say(label)), Value.text(text)));
    }
}
