package se.kommun.iop.ui.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.kommun.iop.batch.reply.TemplateWorkbook;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.calendar.Period;

/** Writes the workbook that the association fills in (mallen). */
@Command(name = "template", sortOptions = false)
final class TemplateCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--agreement", required = true, paramLabel = "${bundle:label.agreement}")
    private String name = "";

    @Option(names = "--from", paramLabel = "${bundle:label.day}")
    private @Nullable LocalDate from;

    @Option(names = "--through", paramLabel = "${bundle:label.day}")
    private @Nullable LocalDate through;

    @Option(names = "--out", required = true, paramLabel = "${bundle:label.file}")
    private Path out = Path.of("");

    TemplateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var agreement = agreement();
        var bytes = new TemplateWorkbook().of(agreement, period(agreement.term().period()), desk.locale());
        new OutFile(desk, out).write(stream -> stream.write(bytes));
        desk.answer("report-written", out.toString());
        return 0;
    }

    /** An agreement file needs no database. */
    private Agreement agreement() {
        if (AgreementFiles.isMeant(name)) {
            return new AgreementFiles(desk).read(name);
        }
        try (var registers = Registers.open(desk)) {
            return new KnownAgreement(desk, registers).find(name, false);
        }
    }

    private Period period(Period term) {
        var first = Optional.ofNullable(from).orElse(term.from());
        var last = Optional.ofNullable(through).orElse(term.through());
        if (last.isBefore(first)) {
            throw Stop.wrongUsage(desk.say("no-value", "--through", last.toString()));
        }
        return new Period(first, last);
    }
}
