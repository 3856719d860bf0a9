package se.kommun.iop.persistence.agreement;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementDefinitions;
import se.kommun.iop.domain.agreement.AgreementDefinitions.Reply;

/** An agreement as the text that is kept of it. */
@Component
class Definitions {

    private static final int REMEMBERED = 100;

    private final AgreementDefinitions files;
    private final Map<String, Agreement> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Agreement> eldest) {
            return size() > REMEMBERED;
        }
    };

    Definitions(AgreementDefinitions files) {
        this.files = files;
    }

    /** @throws IllegalArgumentException if the text could not be read again: then it must not be kept either */
    String write(Agreement agreement) {
        var file = files.write(agreement);
        if (!files.reread(file).equals(new Reply.Understood(agreement))) {
            throw new IllegalArgumentException("An agreement that its file does not describe completely");
        }
        return new String(file, StandardCharsets.UTF_8);
    }

    /** The same text gives the same agreement, so the latest ones are remembered: screens ask for them all the time. */
    Agreement read(String definition) {
        synchronized (remembered) {
            return remembered.computeIfAbsent(definition, this::understand);
        }
    }

    private Agreement understand(String definition) {
        return switch (files.reread(definition.getBytes(StandardCharsets.UTF_8))) {
            case Reply.Understood(var agreement) -> agreement;
            case Reply.Faulty faulty -> throw new IllegalStateException("A kept agreement can no longer be read");
        };
    }
}
