package se.kommun.iop.reports.fundspaper;

import java.util.ArrayList;
import java.util.List;
import se.kommun.iop.domain.agreement.CaseNumber;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.funds.StatementOfFunds;
import se.kommun.iop.domain.paper.PaperStage;
import se.kommun.iop.reports.excel.Heading;
import se.kommun.iop.reports.excel.SheetNames;
import se.kommun.iop.reports.excel.TableSheet;
import se.kommun.iop.reports.excel.Value;
import se.kommun.iop.reports.figures.Sweden;
import se.kommun.iop.reports.stamp.Stamp;

/** The first sheet (läs mig): what this is, what it rests on, and how its sums are made. */
final class ReadMe {

    private final Snapshot snapshot;
    private final PaperStage stage;
    private final Telling to;
    private final List<List<Value>> rows = new ArrayList<>();

    ReadMe(Snapshot snapshot, PaperStage stage, Telling to) {
        this.snapshot = snapshot;
        this.stage = stage;
        this.to = to;
    }

    TableSheet sheet(SheetNames names) {
        var identity = to.agreement().identity();
        row("readme.agreement", identity.title());
        row(
                "readme.case-number",
                identity.caseNumber().map(CaseNumber::written).orElseGet(() -> to.say("readme.case-number.missing")));
        row("readme.unit", identity.issuedBy());
        row("readme.stage", Stamp.said(stage, to.phrases().wording().locale()));
        row("readme.cut-off", to.phrases().wording().date(snapshot.caseFile().asOf()));
        row(
                "readme.snapshot",
                to.say("readme.snapshot.text", snapshot.checksum().hex(), Sweden.day(snapshot.takenAt())));
        to.agreement().fundsRule().ifPresent(rule -> {
            row("readme.purpose", to.say("readme.purpose.text", rule.purpose(), rule.clause()));
            rule.refusedSubject().ifPresent(subject -> row("readme.refused", subject));
        });
        row("readme.standing", standing());
        for (var key : List.of("readme.outcomes", "readme.sums", "readme.left", "readme.payable")) {
            row(key, to.say(key + ".text"));
        }
        return new TableSheet(
                names.free(to.say("readme")),
                List.of(Heading.text(to.say("readme.about"), 30), Heading.text(to.say("readme.text"), 100)),
                rows,
                List.of());
    }

    private String standing() {
        if (to.agreement().fundsRule().isEmpty()) {
            return to.say("unbound");
        }
        long stated = to.statements().stream().filter(one -> !one.isEmpty()).count();
        int lines = to.statements().stream()
                .map(StatementOfFunds::lines)
                .mapToInt(List::size)
                .sum();
        return to.say("readme.standing.text", to.statements().size(), stated, lines);
    }

    private void row(String label, String text) {
        rows.add(List.of(Value.text(to.say(label)), Value.text(text.isBlank() ? Value.NONE : text)));
    }
}
