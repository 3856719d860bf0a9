package se.kommun.iop.ui.command;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.casefile.CaseFile;
import se.kommun.iop.domain.casefile.CaseFiles;

/** Says how an agreement stands, what may be invoiced and why, and what has not been reported. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--agreement", required = true, paramLabel = "${bundle:label.agreement}")
    private String name = "";

    @Option(names = "--today", paramLabel = "${bundle:label.day}")
    private @Nullable LocalDate today;

    @Option(names = "--json")
    private boolean json;

    ExplainCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (AgreementFiles.isMeant(name)) {
            explain(new AgreementFiles(desk).read(name), Optional.empty());
            return 0;
        }
        try (var registers = Registers.open(desk)) {
            var agreement = new KnownAgreement(desk, registers).find(name, false);
            var files = new CaseFiles(registers.ledger(), registers.lists(), registers.answers());
            explain(agreement, Optional.of(files.gather(agreement, day())));
        }
        return 0;
    }

    private void explain(Agreement agreement, Optional<CaseFile> file) {
        if (json) {
            desk.out().print(new ExplainedJson(desk, agreement, day(), file).text());
        } else {
            new ExplainedText(desk, agreement, day(), file).print();
        }
    }

    private LocalDate day() {
        return Optional.ofNullable(today).orElse(desk.today());
    }
}
