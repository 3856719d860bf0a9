package se.kommun.iop.ui.command;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.kommun.iop.domain.casefile.CaseFiles;
import se.kommun.iop.reports.reminder.Reminder;

/** Says what to write to the association about days that nobody has reported. */
@Command(name = "reminder", sortOptions = false)
final class ReminderCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--agreement", required = true, paramLabel = "${bundle:label.agreement}")
    private String name = "";

    @Option(names = "--as-of", paramLabel = "${bundle:label.day}")
    private @Nullable LocalDate asOf;

    ReminderCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var registers = Registers.open(desk)) {
            var agreement = new KnownAgreement(desk, registers).find(name, false);
            var files = new CaseFiles(registers.ledger(), registers.lists(), registers.answers());
            var file = files.gather(agreement, Optional.ofNullable(asOf).orElse(desk.today()));
            var measure = agreement.activity().mainMeasure();
            Reminder.of(file, measure, desk.locale())
                    .ifPresentOrElse(
                            reminder ->
                                    desk.answer("reminder", reminder.recipient(), reminder.subject(), reminder.body()),
                            () -> desk.answer("reminder-none", file.asOf()));
        }
        return 0;
    }
}
