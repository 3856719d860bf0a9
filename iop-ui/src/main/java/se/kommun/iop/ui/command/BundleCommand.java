package se.kommun.iop.ui.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kommun.iop.domain.casefile.CaseFiles;
import se.kommun.iop.reports.casebundle.CaseBundle;

/** Gathers everything about an agreement in one ZIP, with a list of contents. */
@Command(name = "bundle", sortOptions = false)
final class BundleCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--agreement", required = true, paramLabel = "${bundle:label.agreement}")
    private String name = "";

    @Option(names = "--as-of", paramLabel = "${bundle:label.day}")
    private @Nullable LocalDate asOf;

    @Option(names = "--originals")
    private boolean originals;

    @Mixin
    private LetterheadOption letterhead = new LetterheadOption();

    @Option(names = "--out", required = true, paramLabel = "${bundle:label.file}")
    private Path out = Path.of("");

    BundleCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var handedOver = letterhead.handedOver(desk);
        try (var registers = Registers.open(desk)) {
            var agreement = new KnownAgreement(desk, registers).find(name, false);
            var files = new CaseFiles(registers.ledger(), registers.lists(), registers.answers());
            var file = files.gather(agreement, Optional.ofNullable(asOf).orElse(desk.today()));
            var room = new PrintRoom(desk, registers, handedOver.orElseGet(registers::letterheads));
            var papers = new BundledPapers(room).of(file);
            var records = new BundledRecords(desk, registers);
            var documents = new ArrayList<>(papers.documents());
            documents.addAll(records.of(file));
            var absent = new ArrayList<>(papers.absent());
            if (originals) {
                documents.addAll(records.originals(file));
            } else {
                absent.add(desk.say("bundle.originals.absent"));
            }
            var bundle = new CaseBundle(agreement.identity(), desk.clock().instant(), documents, absent, desk.locale());
            new OutFile(desk, out).write(bundle::writeTo);
            room.note(papers.printed());
            desk.answer("bundle-written", out.toString(), documents.size());
        }
        return 0;
    }
}
