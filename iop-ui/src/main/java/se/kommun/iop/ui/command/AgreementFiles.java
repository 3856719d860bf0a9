package se.kommun.iop.ui.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementDefinitions;
import se.kommun.iop.domain.agreement.AgreementDefinitions.Fault;

/** Agreements as files, read without anything being started. */
record AgreementFiles(Desk desk) {

    /** Whether somebody means a file and not a case number; a file that is not there is still meant by its ending. */
    static boolean isMeant(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return true;
        }
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Stops with all the faults of a faulty file. */
    Agreement read(String name) {
        HandedFile.check(desk, List.of(Path.of(name)));
        return switch (definitions().read(content(name))) {
            case AgreementDefinitions.Reply.Understood(var agreement) -> agreement;
            case AgreementDefinitions.Reply.Faulty(var faults) -> throw Stop.wrongUsage(say(name, faults));
        };
    }

    byte[] write(Agreement agreement) {
        return definitions().write(agreement);
    }

    private String say(String name, List<Fault> faults) {
        var definitions = definitions();
        return desk.say("agreement-faulty", name, faults.size())
                + faults.stream()
                        .map(fault -> System.lineSeparator() + "  " + definitions.say(fault, desk.locale()))
                        .collect(Collectors.joining());
    }

    private byte[] content(String name) {
        try {
            return Files.readAllBytes(Path.of(name));
        } catch (IOException e) {
            throw Stop.wrongUsage(desk.say("file-unreadable", name));
        }
    }

    private static AgreementDefinitions definitions() {
        return ServiceLoader.load(AgreementDefinitions.class).findFirst().orElseThrow();
    }
}
