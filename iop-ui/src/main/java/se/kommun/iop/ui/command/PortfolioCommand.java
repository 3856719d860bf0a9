package se.kommun.iop.ui.command;

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
import se.kommun.iop.ui.paper.PortfolioPress;

/** Writes the paper about all agreements of a committee. */
@Command(name = "portfolio", sortOptions = false)
final class PortfolioCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--committee", paramLabel = "${bundle:label.committee}")
    private @Nullable String committee;

    @Option(names = "--as-of", paramLabel = "${bundle:label.day}")
    private @Nullable LocalDate asOf;

    @Option(names = "--publication")
    private boolean publication;

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
            var press = new PortfolioPress(
                    new CaseFiles(registers.ledger(), registers.lists(), registers.answers()),
                    registers.papers(),
                    handedOver.orElseGet(registers::letterheads),
                    desk.locale());
            var portfolio = press.gather(all, committee(all), day, desk.clock().instant());
            var whole = press.print(portfolio);
            var paper = publication ? press.forPublication(portfolio, whole) : whole;
            new OutFile(desk, out).write(stream -> stream.write(paper));
            press.note(portfolio, paper, Registers.user());
        }
        desk.answer("report-written", out.toString());
        if (publication) {
            desk.answer("publication-read");
        }
        return 0;
    }

    /** The one that is asked for; without asking, the only one there is. */
    private String committee(List<Agreement> all) {
        var known = PortfolioPress.committees(all);
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
