package se.kommun.iop.ui.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kommun.iop.batch.attendanceimport.DecideReply;
import se.kommun.iop.domain.observation.ReceivedList.Stage;

/** Takes lists that were handed in out of the figures again. The lists themselves stay. */
@Command(name = "withdraw", sortOptions = false)
final class WithdrawCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--agreement", required = true, paramLabel = "${bundle:label.agreement}")
    private String agreement = "";

    @Option(names = "--reason", required = true, paramLabel = "${bundle:label.text}")
    private String reason = "";

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.file}", descriptionKey = "files")
    private List<Path> files = List.of();

    WithdrawCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        HandedFile.check(desk, files);
        try (var registers = Registers.open(desk)) {
            var known = new KnownAgreement(desk, registers).find(agreement, false);
            for (var path : files) {
                var file = HandedFile.read(desk, path, Limit.bytes(desk));
                var list = registers.lists().of(known.code()).stream()
                        .filter(one -> one.fingerprint().equals(file.fingerprint()) && one.stage() != Stage.WITHDRAWN)
                        .findFirst()
                        .orElseThrow(() -> Stop.wrongUsage(desk.say("not-handed-in", file.name())));
                switch (registers.imports().withdraw(list.id(), Registers.user(), reason)) {
                    case DecideReply.Done done -> desk.answer("withdrawn", file.name());
                    case DecideReply.NotPossible(var now) ->
                        throw Stop.wrongUsage(desk.say("already." + now.stage()).strip());
                    case DecideReply.Locked(var now, var months) -> throw Stop.wrongUsage(desk.say("locked", months));
                }
            }
        }
        return 0;
    }
}
