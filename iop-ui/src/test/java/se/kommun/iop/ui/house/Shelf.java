package se.kommun.iop.ui.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.ServiceLoader;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementDefinitions;

/** The agreements that the program ships. */
public final class Shelf {

    private Shelf() {}

    public static Agreement lunches() {
        return agreement("seniorluncher-2024");
    }

    public static Agreement homework() {
        return agreement("laxhjalp-2025");
    }

    private static Agreement agreement(String name) {
        var definitions =
                ServiceLoader.load(AgreementDefinitions.class).findFirst().orElseThrow();
        return switch (definitions.read(content(name))) {
            case AgreementDefinitions.Reply.Understood(var agreement) -> agreement;
            case AgreementDefinitions.Reply.Faulty(var faults) -> throw new AssertionError(faults);
        };
    }

    private static byte[] content(String name) {
        try (var file = Objects.requireNonNull(Shelf.class.getResourceAsStream("/agreements/" + name + ".yaml"))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
