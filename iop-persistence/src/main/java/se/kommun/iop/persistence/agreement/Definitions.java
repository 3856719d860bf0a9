package se.kommun.iop.persistence.agreement;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementDefinitions;
import se.kommun.iop.domain.agreement.AgreementDefinitions.Reply;

/** An agreement as the text that is kept of it. */
@Component
class Definitions {

    private final AgreementDefinitions files;

    Definitions(AgreementDefinitions files) {
        this.files = files;
    }

    /** @throws IllegalArgumentException if the text could not be read again: then it must not be kept either */
    String write(Agreement agreement) {
        var file = files.write(agreement);
        if (!files.read(file).equals(new Reply.Understood(agreement))) {
            throw new IllegalArgumentException("An agreement that its file does not describe completely");
        }
        return new String(file, StandardCharsets.UTF_8);
    }

    Agreement read(String definition) {
        return switch (files.read(definition.getBytes(StandardCharsets.UTF_8))) {
            case Reply.Understood(var agreement) -> agreement;
            case Reply.Faulty faulty -> throw new IllegalStateException("A kept agreement can no longer be read");
        };
    }
}
