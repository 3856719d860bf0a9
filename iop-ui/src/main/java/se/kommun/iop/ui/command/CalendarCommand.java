package se.kommun.iop.ui.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.code.Code;
import se.kommun.iop.domain.obligation.YearWheel;
import se.kommun.iop.reports.yearwheel.AgreementLabel;
import se.kommun.iop.reports.yearwheel.CalendarFeed;
import se.kommun.iop.ui.yearwheel.FeedLabels;

/** Writes all that is due under an agreement as a calendar that other programs read. */
@Command(name = "calendar", sortOptions = false)
final class CalendarCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--agreement", required = true, paramLabel = "${bundle:label.agreement}")
    private String name = "";

    @Option(names = "--today", paramLabel = "${bundle:label.day}")
    private @Nullable LocalDate today;

    @Option(names = "--out", required = true, paramLabel = "${bundle:label.file}")
    private Path out = Path.of("");

    CalendarCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (AgreementFiles.isMeant(name)) {
            var agreement = new AgreementFiles(desk).read(name);
            write(agreement, Map.of(agreement.code(), fromFile(agreement)));
        } else {
            try (var registers = Registers.open(desk)) {
                var agreement = new KnownAgreement(desk, registers).find(name, false);
                write(agreement, FeedLabels.of(registers.agreements(), List.of(agreement)));
            }
        }
        desk.answer("report-written", out.toString());
        return 0;
    }

    private void write(Agreement agreement, Map<Code, AgreementLabel> labels) {
        var wheel = YearWheel.of(List.of(agreement), Optional.ofNullable(today).orElse(desk.today()));
        var feed = new CalendarFeed(labels, desk.locale())
                .write(wheel, agreement.identity().subject());
        new OutFile(desk, out).write(stream -> stream.write(feed));
    }

    /** A file has no version of its own. */
    private static AgreementLabel fromFile(Agreement agreement) {
        var identity = agreement.identity();
        return new AgreementLabel(
                identity.subject(), 0, identity.documentDate().atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
