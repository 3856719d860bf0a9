package se.kommun.iop.ui.command;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.casefile.CaseFiles;
import se.kommun.iop.domain.casefile.Snapshot;
import se.kommun.iop.domain.paper.PaperKind;
import se.kommun.iop.domain.payment.AttestRule;
import se.kommun.iop.reports.portfolio.Portfolio;
import se.kommun.iop.reports.portfolio.PortfolioReport;
import se.kommun.iop.ui.paper.Letterheads;

/** Writes the paper about all agreements of a committee. */
@Command(name = "portfolio", sortOptions = false)
final class PortfolioCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--committee", paramLabel = "${bundle:label.committee}")
    private @Nullable String committee;

    @Option(names = "--as-of", paramLabel = "${bundle:label.day}")
    private @Nullable LocalDate asOf;

    @Mixin
    private LetterheadOption letterhead = new LetterheadOption();

    @Option(names = "--out", required = true, paramLabel = "${bundle:label.file}")
    private Path out = Path.of("");

    PortfolioCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var handedOver = letterhead.handedOver(desk);
        try (var registers = Registers.open(desk)) {
            var day = Optional.ofNullable(asOf).orElse(desk.today());
            var all = registers.agreements().all().stream().toList();
            var chosen = committee(all);
            var files = new CaseFiles(registers.ledger(), registers.lists(), registers.answers());
            var now = desk.clock().instant();
            var included = all.stream()
                    .filter(agreement -> agreement.identity().committee().equals(chosen))
                    .toList();
            var snapshots = included.stream()
                    .map(agreement -> Snapshot.of(files.gather(agreement, day), now))
                    .toList();
            var paper = new PortfolioReport(
                    new Portfolio(chosen, day, snapshots, now), AttestRule.ANOTHER_PERSON, desk.locale());
            var letterheads = handedOver.orElseGet(registers::letterheads);
            var plain = new ByteArrayOutputStream();
            new OutFile(desk, out).write(stream -> {
                paper.writeTo(plain);
                stream.write(letterheads.dressed(
                        PaperKind.PORTFOLIO, Letterheads.department(included), plain.toByteArray()));
            });
        }
        desk.answer("report-written", out.toString());
        return 0;
    }

    /** The one that is asked for; without asking, the only one there is. */
    private String committee(List<Agreement> all) {
        var known = all.stream()
                .map(agreement -> agreement.identity().committee())
                .distinct()
                .sorted()
                .toList();
        var wanted = committee;
        if (wanted == null && known.size() == 1) {
            return known.getFirst();
        }
        return known.stream()
                .filter(one -> one.equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> Stop.wrongUsage(
                        known.isEmpty()
                                ? desk.say("portfolio-empty")
                                : desk.say("portfolio-committee", String.join(", ", known))));
    }
}
