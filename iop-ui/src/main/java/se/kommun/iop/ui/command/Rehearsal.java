package se.kommun.iop.ui.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.MapPropertySource;
import org.springframework.stereotype.Component;
import se.kommun.iop.batch.attendanceimport.AttendanceImports;
import se.kommun.iop.batch.attendanceimport.AttendanceImports.HandedIn;
import se.kommun.iop.batch.attendanceimport.ReceiveReply;
import se.kommun.iop.domain.agreement.Agreement;
import se.kommun.iop.domain.agreement.AgreementDefinitions;
import se.kommun.iop.domain.agreement.Agreements;

/**
 * Rehearses an import when the server has just started: with lists that come with the program, in a database in memory
 * that is gone afterwards. The first real list then need not wait for everything that is used for the first time.
 */
@Component
@ConditionalOnProperty("iop.rehearsal")
final class Rehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    private static final String AGREEMENT = "/agreements/seniorluncher-2024.yaml";
    private static final List<String> LISTS = List.of("/demo/sommar.xlsx", "/demo/veberod.xls", "/demo/host.ods");

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var behindTheScenes = new Thread(Rehearsal::rehearse, "rehearsal");
        behindTheScenes.setDaemon(true);
        behindTheScenes.setPriority(Thread.MIN_PRIORITY);
        behindTheScenes.start();
    }

    private static void rehearse() {
        try (var house = new AnnotationConfigApplicationContext()) {
            house.getEnvironment().getPropertySources().addFirst(new MapPropertySource("rehearsal", stage()));
            house.register(CommandHouse.class);
            house.refresh();
            var agreement = agreement(house.getBean(AgreementDefinitions.class));
            house.getBean(Agreements.class).save(agreement, "rehearsal", Instant.EPOCH);
            var imports = house.getBean(AttendanceImports.class);
            LISTS.forEach(list -> handIn(imports, agreement, list));
        } catch (RuntimeException | LinkageError failure) {
            // Nothing is lost but time.
            LOG.debug("No rehearsal: {}", failure.getClass().getSimpleName());
        }
    }

    private static Map<String, Object> stage() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Map.of(
                "spring.datasource.url",
                "jdbc:h2:mem:rehearsal;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                        + ";DEFAULT_NULL_ORDERING=HIGH",
                "spring.datasource.username",
                "sa",
                "spring.datasource.password",
                "",
                "iop.originals.key",
                Base64.getEncoder().encodeToString(key));
    }

    private static Agreement agreement(AgreementDefinitions definitions) {
        return switch (definitions.read(content(AGREEMENT))) {
            case AgreementDefinitions.Reply.Understood(var agreement) -> agreement;
            case AgreementDefinitions.Reply.Faulty faulty -> throw new IllegalStateException("Comes with the program");
        };
    }

    private static void handIn(AttendanceImports imports, Agreement agreement, String list) {
        var handedIn = new HandedIn(agreement.code(), list, content(list), "rehearsal");
        if (imports.receive(handedIn) instanceof ReceiveReply.Read(var read)) {
            imports.preview(read.id());
            imports.accept(read.id(), "rehearsal");
        }
    }

    private static byte[] content(String resource) {
        try (var stream = Objects.requireNonNull(Rehearsal.class.getResourceAsStream(resource))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
