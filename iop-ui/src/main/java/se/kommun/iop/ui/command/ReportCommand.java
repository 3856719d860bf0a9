package se.kommun.iop.ui.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kommun.iop.domain.casefile.CaseFiles;
import se.kommun.iop.domain.paper.MemorandumLabels;

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

    @Option(names = "--addition", paramLabel = "${bundle:label.code}")
    private List<String> additions = List.of();

    @Option(names = "--heading", paramLabel = "${bundle:label.heading}")
    private Map<MemorandumLabels.Heading, String> headings = Map.of();

    @Option(names = "--publication")
    private boolean publication;

    @Option(names = "--as-of", paramLabel = "${bundle:label.day}")
    private @Nullable LocalDate asOf;

    @Mixin
    private LetterheadOption letterhead = new LetterheadOption();

    @Option(names = "--out", required = true, paramLabel = "${bundle:label.file}")
    private Path out = Path.of("");

    ReportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var press = Press.of(kind, desk);
        var handedOver = letterhead.handedOver(desk);
        try (var registers = Registers.open(desk)) {
            var agreement = new KnownAgreement(desk, registers).find(name, false);
            var files = new CaseFiles(registers.ledger(), registers.lists(), registers.answers());
            var file = files.gather(agreement, Optional.ofNullable(asOf).orElse(desk.today()));
            var room = new PrintRoom(desk, registers, handedOver.orElseGet(registers::letterheads));
            var wishes = new Press.Wishes(Optional.ofNullable(followUp), additions, headings);
            var whole = room.print(press, agreement, file, wishes);
            var printed = publication ? room.forPublication(whole) : whole;
            new OutFile(desk, out).write(stream -> stream.write(printed.content()));
            room.note(List.of(printed));
        }
        desk.answer("report-written", out.toString());
        if (publication) {
            desk.answer("publication-read");
        }
        return 0;
    }
}
