package se.kommun.iop.persistence.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementDefinitions.Reply;

/** The agreement files that come along. */
public final class Shipped {

    public static final String LUNCHES = "seniorluncher-2024.yaml";
    public static final String HOMEWORK = "laxhjalp-2025.yaml";
    public static final List<String> ALL = List.of(LUNCHES, HOMEWORK);

    private static final YamlAgreementDefinitions DEFINITIONS = new YamlAgreementDefinitions();

    private Shipped() {}

    public static Agreement agreement(String name) {
        return understood(bytes(name));
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static Agreement understood(byte[] file) {
        return understood(DEFINITIONS.read(file));
    }

    /** Whether or not it contradicts itself. */
    static Agreement reread(byte[] file) {
        return understood(DEFINITIONS.reread(file));
    }

    private static Agreement understood(Reply reply) {
        return switch (reply) {
            case Reply.Understood(var agreement) -> agreement;
            case Reply.Faulty(var faults) ->
                throw new AssertionError(faults.stream()
                        .map(fault -> DEFINITIONS.say(fault, Locale.of("sv")))
                        .toList());
        };
    }

    private static byte[] bytes(String name) {
        try (var file = Shipped.class.getResourceAsStream("/agreements/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
