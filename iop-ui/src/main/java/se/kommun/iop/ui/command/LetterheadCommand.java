package se.kommun.iop.ui.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.kommun.iop.domain.observation.Fingerprint;
import se.kommun.iop.domain.paper.LetterheadChange;

/** Tells which letterhead each department has, puts one to use and takes one out of use. */
@Command(name = "letterhead", sortOptions = false)
final class LetterheadCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--department", paramLabel = "${bundle:label.department}")
    private @Nullable String department;

    @ArgGroup(exclusive = true)
    private Change change = new Change();

    /** At most one of them. */
    static final class Change {

        @Option(names = "--file", paramLabel = "${bundle:label.file}")
        private @Nullable Path file;

        @Option(names = "--remove")
        private boolean remove;
    }

    LetterheadCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var file = change.file;
        if (file == null && !change.remove) {
            return list();
        }
        // What it lacks is told before anything else is asked.
        var content = Optional.ofNullable(file).map(this::content);
        try (var registers = Registers.open(desk)) {
            var wanted = known(registers);
            boolean done = content.map(template -> use(registers, wanted, String.valueOf(file), template))
                    .orElseGet(() -> remove(registers, wanted));
            if (!done) {
                throw Stop.wrongUsage(desk.say("letterhead-beaten", wanted));
            }
            desk.answer(content.isPresent() ? "letterhead-used" : "letterhead-removed", wanted);
        }
        return 0;
    }

    private int list() {
        try (var registers = Registers.open(desk)) {
            var history = registers.departmentLetterheads().history();
            departments(registers)
                    .forEach(one -> history.inUse(one)
                            .ifPresentOrElse(
                                    used -> desk.answer("letterhead-own", one, used.fileName(), used.by()),
                                    () -> desk.answer("letterhead-none", one)));
        }
        return 0;
    }

    private boolean use(Registers registers, String wanted, String path, byte[] content) {
        var register = registers.departmentLetterheads();
        return register.use(
                new LetterheadChange.Used(
                        wanted,
                        register.history().number(wanted) + 1,
                        String.valueOf(Path.of(path).getFileName()),
                        Fingerprint.of(content),
                        Registers.user(),
                        desk.clock().instant()),
                content);
    }

    private boolean remove(Registers registers, String wanted) {
        var register = registers.departmentLetterheads();
        var history = register.history();
        return history.inUse(wanted).isEmpty()
                || register.remove(new LetterheadChange.Removed(
                        wanted,
                        history.number(wanted) + 1,
                        Registers.user(),
                        desk.clock().instant()));
    }

    private byte[] content(Path file) {
        LetterheadOption.read(desk, file);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Stop.wrongUsage(desk.say("file-unreadable", file.toString()));
        }
    }

    private String known(Registers registers) {
        var all = departments(registers);
        return all.stream()
                .filter(one -> one.equalsIgnoreCase(department))
                .findFirst()
                .orElseThrow(() -> Stop.wrongUsage(desk.say("letterhead-department", String.join(", ", all))));
    }

    /** Those of the agreements, and others that have a letterhead. */
    private static List<String> departments(Registers registers) {
        return Stream.concat(
                        registers.agreements().all().stream()
                                .map(agreement -> agreement.identity().issuedBy()),
                        registers.departmentLetterheads().history().departments().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
