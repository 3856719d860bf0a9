package se.kommun.iop.ui.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.casefile.CaseFiles;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.followup.FollowUp;
import se.kommun.iop.domain.paper.IssuedPaper;
import se.kommun.iop.domain.paper.IssuedPapers;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.reports.attendance.AttendanceWorkbook;
import se.kommun.iop.reports.followup.FollowUpReport;

/** Writes a paper from what has been reported. */
@Command(name = "report", sortOptions = false)
final class ReportCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--agreement", required = true, paramLabel = "${bundle:label.agreement}")
    private String name = "";

    @Option(names = "--kind", required = true, paramLabel = "${bundle:label.kind}")
    private String kind = "";

    @Option(names = "--follow-up", paramLabel = "${bundle:label.code}")
    private @Nullable String followUp;

    @Option(names = "--as-of", paramLabel = "${bundle:label.day}")
    private @Nullable LocalDate asOf;

    @Option(names = "--out", required = true, paramLabel = "${bundle:label.file}")
    private Path out = Path.of("");

    ReportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (!List.of("follow-up", "attendance").contains(kind)) {
            throw Stop.wrongUsage(desk.say("report-kind", kind));
        }
        try (var registers = Registers.open(desk)) {
            var agreement = new KnownAgreement(desk, registers).find(name, false);
            var files = new CaseFiles(registers.ledger(), registers.lists(), registers.answers());
            var day = Optional.ofNullable(asOf).orElse(desk.today());
            var snapshot =
                    Snapshot.of(files.gather(agreement, day), desk.clock().instant());
            write(agreement, snapshot, registers.papers());
        }
        desk.answer("report-written", out.toString());
        return 0;
    }

    /** Noted when it has been written, so that the register knows no paper that nobody got. */
    private void write(Agreement agreement, Snapshot snapshot, IssuedPapers papers) {
        var file = new OutFile(desk, out);
        if (kind.equals("attendance")) {
            file.write(new AttendanceWorkbook(snapshot, desk.locale())::writeTo);
            papers.keep(IssuedPaper.of(snapshot, PaperKind.ATTENDANCE, Optional.empty(), Registers.user()));
        } else {
            var about = chosen(agreement);
            file.write(new FollowUpReport(snapshot, about, desk.locale())::writeTo);
            papers.keep(IssuedPaper.of(snapshot, PaperKind.FOLLOW_UP, Optional.of(about), Registers.user()));
        }
    }

    private Code chosen(Agreement agreement) {
        var all = agreement.followUps();
        var codes = all.stream().map(one -> one.code().text()).collect(Collectors.joining(", "));
        var wanted = followUp;
        return all.stream()
                .filter(one -> wanted == null
                        ? one.form() == FollowUp.Form.WRITTEN
                        : one.code().text().equals(wanted))
                .map(FollowUp::code)
                .findFirst()
                .orElseThrow(() -> Stop.wrongUsage(
                        wanted == null
                                ? desk.say("report-no-written-follow-up", codes)
                                : desk.say("report-follow-up-unknown", wanted, codes)));
    }
}
