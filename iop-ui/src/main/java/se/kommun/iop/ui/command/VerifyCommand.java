package se.kommun.iop.ui.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kommun.iop.reports.casebundle.BundleCheck;

/** Says whether a paper is as it left, whether it still holds, and what has changed since. */
@Command(name = "verify", sortOptions = false)
final class VerifyCommand implements Callable<Integer> {

    /** Larger than any paper of ours. */
    private static final long LARGEST = 1_000_000_000;

    private final Desk desk;

    @Option(names = "--json")
    private boolean json;

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "paper-file")
    private Path path = Path.of("");

    VerifyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        HandedFile.check(desk, List.of(path));
        var file = HandedFile.read(desk, path, LARGEST);
        var bundle = bundle(file);
        try (var registers = Registers.open(desk)) {
            if (bundle.isPresent()) {
                return new ExaminedBundle(desk, file.name(), bundle.get(), registers).answer(json);
            }
            var examined = Examined.of(file.content(), desk, registers);
            if (json) {
                desk.out().print(new ExaminedJson(desk, file.name(), examined).text());
            } else {
                new ExaminedText(desk, examined).print(file.name());
            }
            return examined.exitCode();
        }
    }

    /** Torn ones are told of as any torn file. */
    private static Optional<BundleCheck> bundle(HandedFile file) {
        try {
            return BundleCheck.of(file.content());
        } catch (IOException torn) {
            return Optional.empty();
        }
    }
}
