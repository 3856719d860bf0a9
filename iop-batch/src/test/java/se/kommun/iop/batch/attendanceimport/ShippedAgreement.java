package se.kommun.iop.batch.attendanceimport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ServiceLoader;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementDefinitions;

/** The first agreement that comes with the program. */
final class ShippedAgreement {

    private ShippedAgreement() {}

    /** Under a name of its own, so that many seasons fit in one database. */
    static Agreement called(String code) {
        var definitions =
                ServiceLoader.load(AgreementDefinitions.class).findFirst().orElseThrow();
        try (var file = ShippedAgreement.class.getResourceAsStream("/agreements/seniorluncher-2024.yaml")) {
            var text = new String(file.readAllBytes(), UTF_8).replaceFirst("(?m)^code: .*$", "code: " + code);
            var reply = definitions.read(text.getBytes(UTF_8));
            return ((AgreementDefinitions.Reply.Understood) reply).agreement();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
